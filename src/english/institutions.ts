/**
 * Nouns that name an institution by its role when *the* or an owner stands before them and nothing else could be meant:
 * "the army", "the health ministry", "Her office". "The company" and "the group" are not among them: they take up a name
 * given earlier. Lower case.
 */
export const INSTITUTIONS: ReadonlySet<string> = new Set(
  `government state army navy military police presidency palace ministry cabinet parliament senate congress opposition embassy
   council court league inspectorate authority parish diocese city county board commission regulator chancery tribunal bench garda gardaí
   force forces authorities agencies constabulary bureau chamber judiciary railways federation treasury coastguard department headquarters office archdiocese judiciary monarchy
   union administration prosecution command prefecture campaign committee directorate institute mission laboratory lab secretariat`.split(
    /\s+/,
  ),
)
