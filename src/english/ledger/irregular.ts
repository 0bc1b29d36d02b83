/** Forms that no ending explains, each line a word and its forms. Lower case. */
const FORMS = `agree agreed
arise arose arisen
become became
begin began begun
break broke broken
bring brought
build built
buy bought
catch caught
choose chose chosen
die dying
draw drew drawn
drive drove driven
eat ate eaten
fall fell fallen
feel felt
find found
fly flew flown
free freed
forget forgot forgotten
give gave given
guarantee guaranteed
go went gone
grow grew grown
have has had
hear heard
hide hid hidden
hit hits
hold held
keep kept
know knew known
lead led
leave left
lend lent
lie lying
lose lost
meet met
pay paid
rise rose risen
run ran
see saw seen
seek sought
sell sold
send sent
shake shook shaken
sit sat
sink sank sunk
speak spoke spoken
spend spent
stand stood
steal stole stolen
strike struck
swim swam swum
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
wear wore worn
win won
write wrote written
man men
woman women
child children
person people persons
foot feet
wife wives
life lives
knife knives
half halves`

/** An irregular form to the word it is of. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FORMS.split('\n').flatMap(line => {
    const [word = '', ...forms] = line.split(' ')
    return forms.map((form): [string, string] => [form, word])
  }),
)
