/** Words that make a capitalised name an organisation's rather than a person's. Lower case. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `agency airlines airways alliance army association assembly authority bank board brigade broadcasting bureau cabinet campaign
   capital centre center chamber church club coalition college commission committee company congress conservatives corp corporation
   council court crescent cross crown democrats department embassy federation force forces forum foundation front fund government group
   guard guild headquarters health holdings hospital house inc industries institute initiative institution international labs
   laboratory league limited llc llp ltd ministry movement museum nations navy network news office organisation organization parliament
   party partners plc police press project railroad railways republicans research school securities security senate service services
   society state station street system systems technologies television trust tv union united university watch works`.split(
    /\s+/,
  ),
)
