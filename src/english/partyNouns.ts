import type { Party } from '../record/record.ts'

/** What the noun at the head of a name or description says about the party. Singular, lower case; the plural of a person is a group. */
export const PARTY_NOUNS: ReadonlyMap<string, Party['kind']> = new Map(
  (
    [
      [
        'person',
        `person man woman boy girl child official officer spokesman spokeswoman spokesperson representative aide adviser advisor
         minister secretary president governor mayor senator lawmaker legislator congressman congresswoman mp deputy councillor
         diplomat ambassador envoy negotiator mediator judge justice lawyer attorney prosecutor solicitor barrister counsel defendant
         plaintiff witness victim suspect detective inspector sergeant constable soldier general colonel captain commander major
         fighter rebel militant gunman protester activist campaigner organiser organizer analyst economist expert scientist
         researcher professor lecturer historian author writer editor reporter journalist correspondent columnist presenter host
         doctor nurse surgeon medic patient teacher pupil student parent mother father sister brother son daughter wife husband
         widow uncle aunt cousin relative friend neighbour neighbor colleague resident villager voter supporter critic ally opponent
         rival leader chief head chair chairman chairwoman chairperson director manager executive boss owner founder trader banker
         broker investor shareholder strategist consultant worker employee staffer engineer mechanic driver pilot farmer fisherman
         passenger customer shopper client source insider participant member partner priest bishop curate coach player striker
         actor actress singer artist chancellor premier speaker king queen prince candidate commissioner coroner auditor clerk
         registrar supervisor operator receptionist graduate agent applicant tenant somebody someone anyone anybody nobody everyone`,
      ],
      [
        'group',
        `group people team family crowd community public staff crew delegation couple panel jury board coalition
         others both neither`,
      ],
      ['government', `government state cabinet kremlin regime junta authority`],
      [
        'organisation',
        `company firm corporation agency department bureau office commission committee court tribunal party union federation
         association organisation organization charity foundation institute foundry university college school hospital bank fund trust
         church club league network army navy force forces military coastguard headquarters service regulator watchdog airline
         manufacturer retailer supermarket utility alliance society centre center laboratory lab campaign secretariat inquiry
         business police ministry administration presidency embassy parliament congress senate palace council municipality treasury
         opposition movement`,
      ],
      [
        'publication',
        `newspaper paper magazine journal broadcaster daily weekly tabloid website site podcast radio television tv channel outlet
         programme show blog newsletter`,
      ],
      [
        'document',
        `report letter memo memorandum email e-mail message note post tweet statement document filing lawsuit suit complaint
         indictment affidavit ruling judgment judgement verdict opinion study analysis survey poll book memoir biography article
         story version text draft declaration resolution treaty accord agreement contract bill law cable record log minutes
         transcript recording video footage clip caption screenshot sign motion petition notice bulletin announcement summary
         submission review audit assessment estimate count tally file dossier diary data readings figures metadata inscription motto
         exhibit account passage code label box letterhead testimony translation subtitles`,
      ],
    ] as const
  ).flatMap(([kind, nouns]) => nouns.split(/\s+/).map((noun): [string, Party['kind']] => [noun, kind])),
)
