/**
 * Given names that are borne mostly by women or mostly by men, from many countries: a modest list for telling who "she" may be. Names borne by both
 * ("Robin", "Sam", "Jean", "Andrea", "Nicola", "Sasha") are left out. Lower case.
 */
export const GIVEN_NAMES: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...`abigail ada adaeze adele adjoa agnes agnieszka aisha akosua alana alejandra alexandra alice alicia alina alison allison alma amanda amara
      amelia amina amy ana anastasia angela angelica anita anja anna annabel anne annette annie anneliese antonia anya aoife aroha asha astrid aunty
      aya ayesha ayumi barbara beatrice beatriz bella bernadette bertha beth bethany betty bianca birgit bonnie brenda bridget bríd brigid bronwyn
      bryony camila carla carmen carol carole caroline carolyn carrie catherine cathy cecilia celia celeste charlotte chelsea cheryl chiara chioma christina
      christine claire clara clare claudia colleen constance consuelo cora corinne corrine cynthia daisy dana daniela daphne darlene dawn deborah debra
      deepa deirdre delia denise diana diane dina divya dolores donna dora doris dorothy edith edna eileen elaine eleanor elena elisa elisabeth elise
      elizabeth ella ellen elsa elsie emily emma erica erika erin esme esther eva eve evelyn faith fatima fatou fatoumata fiona flora florence folake
      frances francesca freya frida gabriela gabriella gemma georgia georgina geraldine gertrude gina giulia gladys glenda gloria grace greta gwen
      gwendolyn hannah hanna harriet hazel heather heidi helen helena helga hester hettie hilary hilda hiroko hope ida ilse imelda imogen indira ines
      ingrid ioana irena irene iris irina isabel isabella isobel ivana ivy jacqueline jane janet janice jasmine jeanette jennifer jenny jessica jill jo joan
      joanna joanne jocelyn josephine joy joyce judith judy julia juliana julie juliet june justine karen karin karolina kate katarzyna katerina katharine
      katherine kathleen kathryn kathy katie katrin katrina kavita kayla keiko kelsey kerstin khadija kim kimberly kirsten kirsty kristen kristin kristina
      lakshmi lara larissa laura lauren laurie leah leila lena leticia lidia lila lilian liliana lily lina linda lisa liz ljubica lorna lorraine lottie
      louise lucia lucille lucinda lucy ludmila lydia lyudmila mabel madeleine madeline magda maggie malala mandy marcia margaret margarita marge margery
      margot marguerite maria mariam mariana marianne marie marilyn marina marion marisol marjorie marlene marsha marta martha martina mary maryam matilda
      maud maura maureen may maya megan mei melanie melissa mercedes mercy meredith michelle mila mildred millie mina miranda miriam moira molly monica
      monika muriel myra nadia naledi nancy naomi natalia natalie natasha nell nicole nina nkechi noelle nomvula nora noreen norma octavia odessa odette olga
      olive olivia oluchi paige pamela patience patricia paula paulette pauline pearl penelope penny petra philippa phoebe phyllis pippa polly precious
      prisca priscilla priya prudence prue rachel ramona rania rebecca regina renata rhoda rhona rita roberta rosa rosalind rose rosemary rosie roxanne
      ruby ruth sabine sabrina sadie sally salma samantha sandra sara sarah saoirse selina shabnam shannon sharon sheila shelley shirley sian sigrid silvia
      simone sinead siobhan sofia sonia sonja sophia sophie stacey stacy stella stephanie sue sunita susan susanna susannah suzanne svetlana sylvia tamara
      tamika tammy tania tanya tatiana temilade teresa tess thandi thandiwe theresa tiffany tilda tilly tina tracey tracy trudy una ursula valentina valerie
      vanessa vera veronica vicky victoria viola violet virginia vivian vivienne wanda wanjiru wanjiku wendy whitney wilma winifred adwoa adora aditi agatha aileen ainhoa akua alba aleksandra alexa aliya althea amal amelie ananya aneta anca angharad anouk ariana arlene
      ashley audrey aurora ava azadeh babette beryl bertille blanca blessing bola britta candace carina carlotta carys cassandra cath chandra chantal
      charmaine cheng-i chloe cindy ciara claudette comfort concepcion cordelia courtney cristina dalia danielle daria dee della demi desiree dolly
      dominique dorcas dorota dulce dympna ebony edna eilidh eirini ekaterina eleni elif elke elspeth elvira emilia emine enid esperanza estelle ethel
      eugenia eunice fadwa farah farida fatma fay faye felicity fern fionnuala folasade francine françoise gail gayle geeta genevieve gerda germaine ghislaine
      giselle gloriana goldie gracie greer gretchen guadalupe gudrun gwyneth habiba hala halima hana hanne hayley hedda helene hermione hilde honor
      honora hortense hyacinth ilona imani ingeborg inga ioanna isadora ivonne iwona jacinta jacinda jana janelle jaya jeannie jelena jemima jeannette
      jenna jerusha jodie jodi johanna jolene jordana josefina josie juanita judit jules jyothi jyoti kamala karla kaye kendra keira kezia khadijah kirsty
      kitty krystyna lana latoya laverne leanne leanna leena lenka leonie leonora lesley letitia libby lidija lily-rose liv livia lizzie lois
      lola lorena loretta lori luisa lulu luz lyn lynda lynn lynne mae magdalena maisie manuela marcela marcella mari mariama maribel marla marlys
      marnie martine mathilde maude maxine meera meghan mena merle mia michaela michele mimi minnie mireille misty mitzi mona muna nabila nadine
      nandita nan nanette naomi natacha neha nellie nessa nia nilufar nisha nomsa nuala nur ngozi oksana olena olwen oonagh oriana ottilie palesa pam
      parveen patrizia pascale paz peggy pernille petronella philomena pilar polina poppy portia pratibha raisa rana ranjana rasheeda raquel reba rekha
      rena renee reyhan rhiannon rina rochelle romy rosalie rosamund rosanna roseanne rosetta roswitha roxana rukhsana ruthie saba sabiha saffron
      sakura salome sanaa sania saskia savannah scarlett selma serena shanice shanthi shauna shazia sheena sheryl shira shona shreya sinéad siri
      siti sonya soraya sorcha stacie steffi sudha sudeshna sumaya suzette sybil tabitha tahmina tallulah tamsin tanisha tansy tara taryn tatjana
      teodora tereza thelma theodora thora tiana tilly toni tova trina trinity trish tulsi twyla ulrike umm usha valeria varsha velma verity verna
      vikki violeta vivien vivienne wangari willa winnie yael yana yara yasmine yelena yolande ysabel yun zahra zandile zdenka zelda zena zinaida ziva zohra
      xiomara yasmin yoko yolanda
      yuki yulia yvette yvonne zainab zara zeynep zhanna zoe zofia zuzana`
    .split(/\s+/)
    .map((name): [string, 'she'] => [name, 'she']),
  ...`aaron abdul abdullah abel abraham abu adam adrian adebayo ahmad ahmed aidan alan albert alberto aldo alec alejandro alessandro alex alexander
      alexei alfie alfred ali alistair allan allen alphonse alvin amadou amir amit amos anatoly anders andre andreas andrei andres andrew andrey andrzej andy
      angus anil ansel anthony anton antonio archie arjun arne arnold arthur ashok atticus augustus austin babatunde barnaby barry bartholomew bashir basil
      ben benedict benjamin bernard bert bill billy bjorn bob bobby boris brad bradley brandon brendan brett brian bruce bruno bryan byron caleb calvin
      carl carlos cedric cesar chad charles charlie chester chidi christian christoph christopher chuck chukwuemeka clarence claude clayton clement cliff clifford
      clive clyde cody colin colm conor conrad cormac cornelius craig curtis cyril damian damien dan daniel darren dave david dean declan denis dennis
      derek dermot desmond dev dexter dez diarmuid diego dieter dietrich dimitri dirk dmitri dmitry dominic don donald donal doug douglas duncan dwight eamon
      earl ed eddie edgar edmund eduardo edward edwin efraín egil elias elijah elliot elmer emeka emil emlyn emmanuel enrique eric erik ernest ernesto
      ethan eugene evan ezra fabian felix fergal fergus fernando finn florian floyd francis francisco francois frank franklin franz fred freddie
      frederick friedrich gareth garrett garth gary gavin gene geoff geoffrey george gerald gerard gerhard giles giovanni glen glenn godfrey gordon
      graeme graham grant greg gregor gregory guido guillermo gunther gus gustav guy habib hal hamid hamish hans harald harjit harold harry harvey hasan
      hassan hector heinrich helmut henrik henry herbert herman hernán hervé hideo hiroshi horace howard hubert hugh hugo humphrey hussein ian ibrahim igor
      ilya imran isaac isaiah ishaan ismail ivan ivo jack jacob jacques jaime jake jakob jamal james jan jared jason javier jay jed jeff jeffrey jeremy jerome
      jerry jesse jesus jim jimmy joachim joao joe joel johan johannes john johnny jon jonah jonas jonathan jorge jose josef joseph josh joshua juan
      julian julio julius juma jurgen kamal karl keith ken kenji kenneth kenny kevin khaled khalid kieran kirk klaus kofi konstantin kumar kurt kwame kyle lachlan
      lance lars laurence lawrence lee leo leon leonard leonardo leroy lester liam lionel lloyd lorenzo louis luca lucas luigi luis luke lyle
      magnus mahmoud malcolm manuel marc marcel marcello marcelo marco marcus mario mark martin marty marvin masashi mateo matteo matt matthew maurice max
      maximilian mehmet melvin micah michael miguel mick mike mikhail miles milos milton mitchell mohamed mohammad mohammed mohan morio morris moses
      muhammad murray musa mustafa nathan nathaniel neil neville ngugi niall nicholas nick nicolas nigel niklas nikolai nils noah norman obinna olaf oleg olaf
      oliver olivier omar orlando oscar osman otto owen pablo padraig padraic patrick paul pavel pedro percy pete peter petr phil philip
      philippe pierre piers prakash preston quentin rafael rajesh rajiv ralph ramesh ramon randall randy rashid raul ravi ray raymond reg reggie
      reginald reuben rex ricardo richard richie rick ricky rob robert roberto rod roderick rodney rodrigo roger roland rolf roman ron ronald ronan
      rory ross roy royce rudolf rufus rupert russell ryan salim salvador samuel sanjay santiago saul scott sean sebastian sergei sergey sergio
      seth shaun silas simon sipho sol spencer stan stanislav stanley stefan stephen steve steven stewart stuart sunil sven syed tadeusz takashi tariq ted
      terence terrence thabo thaddeus theo theodore thomas tim timothy toby todd tom tomas tommy tony travis trevor tunde tyler vaclav vasily vernon
      victor viktor vikram vince vincent vivek vlad vladimir volodymyr wade walter wayne wei werner wilfred wilhelm will willem william winston wolfgang
      abdulrahman abe abner absalom achim adel adil ahmet aiden ajay akash akin akira alastair albie aldous aled alessio alexandru alexandre
      alf alhassan alister alon alonso alton alvaro alwyn ambrose amin anand anatole andrés angelo anselm anselmo anwar ari armand armando arman arne
      aron arsene artem arturo asher ashton axel ayman azim babak baldev barney barrie baxter bela benito benny benson bentley bernardo bernhard
      bertrand bhupinder birger bishwanath blaine blake bogdan brady braulio brent brock brody bronson bruno bryn buck bud burt callum camilo
      carlo carlton carter caspar casper cecil chaim chet chike chip chris christos chukwudi cian cillian ciro clark claudio claus clem cleveland
      clint clinton cole connor constantin cornelis cosmo costas cristian cristiano curt cuthbert cyrus dale dalton damon danilo danny daoud darius
      darnell darragh darrell darryl dávid davide dawid deepak deinde delroy demetrius denzel deon derrick deshawn desi dick didier dilip dinesh dirk djibril
      dominick dominik donovan dorian doyle duane dudley dušan dusty dylan easton eberhard eben eduard egon einar eli eliot ellis elmar elmore elton elvis
      emanuel emerson emery emiliano emre enda ennio enoch enzo ephraim erasmus ernst errol erwin esteban ettore everett ewan ezekiel fadi faisal farhan farid
      farouk federico felipe fergus ferenc ferdinand fidel filip fintan fletcher folarin forrest francesco frankie frans fritz gabriel gaetano galen garry gaspar
      gaston geert geir gennady geoffroy georg georges georgi georgy gerhardt gerrit gervase gianni gideon gilbert gino giorgio giuseppe goran gopal goran graydon
      grigory guillaume gunnar gunther gwilym hadrian haim hakan hakim hamza hank hannes hari harish harlan harley harris harun harvey hashim hayden
      haydn heath hector hendrik henri herb heribert hermann herschel hilario hiram holger homer horst hossein hubert huw iain idris ifeanyi iggy ignacio ignatius ike
      ingo inigo ira irving irwin isa isidro iskander ismet istvan itamar ivor izzy jabari jabez jace jad jagdish jagjit jakub jalal jalen jamil jamison
      jarrod jarvis javad jaworski jay jed jens jermaine jerrold jethro jiri joaquin jock joey joris jost jovan joven judd jude judson jurgen justin kalle
      kane kareem karim kasper kaspar keenan kelvin kemal kent kermit khalil kip kit klaus knut kobe krishna kristoff kunal kyran laird lamar lamont
      lance larry lasse laszlo laurent lawson leif leland lem len lennart lennox leopold les levi lincoln linus ljubomir lonnie lorcan lothar
      lowell luciano lucian lucien ludovic ludwig lutz lyndon mac maciej mads malachi malik mansoor manny marek mario marko marlon marshall marvin mason massimo matthias
      matti mattias mauricio maurizio maury maxim maxime maxwell mehdi melvyn merlin mervyn micha mihai mikael mikko milan milo mircea mirko miroslav mitch mitko
      mohsen mordecai mort mortimer mukesh munir murad murdo mustafa mykola myron naftali nasir nasser nat naveed naveen ned nehemiah nelson nestor
      neven newton nicholai nico nicolae nigel nikos nimrod noel nolan norbert norris oded odhran ole olivier olu omari orhan orson oskar oswald
      pascal pasquale patricio patrik pavlo pekka per percival peregrine phelim phillip pieter pio piotr prem radek radovan rafe raheem rahul raimund raj
      rajan rajendra raleigh ramiro ramsay rasmus rauf raúl raymund reed rémi renato rhys riccardo rico ritchie robbie roberto robson rocco rocky rodolfo
      roel rogelio rohan rohit romeo romulo roosevelt rosco roscoe rudi rudy rui rune rurik sachin said saif sajid saleh salman salvatore samir sandeep
      sander sándor sandro sanjeev santo sanford satoshi saul scotty semyon sheldon sherman shlomo sidney sid siddharth siegfried sigmund silvio simeon sixto slavko slobodan
      solomon soren spiros stéphane sterling stig sukhram suleiman suresh svein sylvester tadhg taher tahir takeshi tanner tarek tarquin teddy terrell thaddeus
      thierry thor tiago tibor timo timothée titus tobias tobin tor torben torsten trent trey tristan troy tucker tudor tunji ty tyrone tyson uche udo ulf ulrich umar umberto
      uri usman uwe vaclav valentin valery vance vasyl vaughan vaughn vic vidar vijay viktor vinay vinod virgil vitaly vito vojtech waldo walid wallace
      walt warren wasim webster wendell wesley wiktor wilbur wilf will willard willie willis wilson wojciech woody wyatt xavi yahya yakov yannick yaroslav yitzhak yoel yonas youssef
      yuval yves zach zack zane zeke zev zeev ziad zoran
      xavier yaw yiannis yosef yuri yusuf yves zachary zoltan zubair`
    .split(/\s+/)
    .map((name): [string, 'he'] => [name, 'he']),
])
