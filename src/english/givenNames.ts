/**
 * Given names that are borne mostly by women or mostly by men, from many countries, for telling who "she" may be. Names borne by both
 * ("Robin", "Sam", "Jean", "Andrea", "Nicola", "Sasha") are left out. Lower case.
 */
export const GIVEN_NAMES: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...`aaliyah abeba abeer abena abigail abla achieng ada adaeze adaobi adaora adela adele adelina adenike aderonke adhiambo aditi adjoa adora adriana
      adrienn adrienne adunni adwoa adèle adéla afaf afsana afua agata agatha agathe agnes agnieszka agnès agustina ahlam aigul aikaterini aiko ailbhe
      aileen ailsa aimée ainhoa ainur aisha aishwarya aisling aizhan akanksha akiko akinyi akosua akua alana alba albane albina aldona alejandra
      alejandrina aleksandra alena alessandra alessia alexa alexandra alia alice alicia alicja alina alison aliya alla allison alma almaz althea
      alyona alžběta ama amaka amal amanda amandine amani amara amarachi amber ameena amelia amelie amihan amina aminata amma amna amparo amrita amy
      amélie ana ana-maria ana-paula analyn anam ananya anastasia anastasija anastasiya anaïs anca andreea andrée anelia aneta angela angelica
      angeliki angelina angharad anikó anita aniyah anja anjali anke ankita anna annabel annalisa anne anne-marie annegret anneke annelies anneliese
      annette annick annie annika anouk anthi antje antonella antonia antonina anushka anya anzhela aoibhe aoife aom aparecida aparna aphrodite apinya
      apolline araba araceli archana areej ariadna ariadni ariana ariane arianna arina arlene arlette armelle aroha arundhati arwa asami aseel asel
      asha ashlee ashley ashwini asma asmaa aspasia assunta astrid asuka athina atieno atsuko aude audrey aunty aurelia aurora aurore aurélie ava awa
      awino axelle aya ayaka ayako ayesha aylin ayse aysegul ayu ayumi ayşe ayşegül azadeh azar azra azucena babette bahar banu barbara barbora basma
      başak beata beate beatrice beatriz begoña bella belén benedetta benedita bente bernadette berrin bertha berthe bertille beryl beth bethan
      bethany betty betül bev bhavana bhavna bianca bich biljana bilquis bilyana bintou birgit birte birthe birtukan bisi bistra blanca blanche blanka
      blessing blodwen bodil boglárka bogusława boitumelo bojana bola bonnie borbála boryana bożena božena branka brenda brianna bridget brigid
      brigitte brit britney britt britta brittany bronwyn brunhilde bryony bríd bríde bukola burcu bushra busisiwe buthaina bärbel béatrice bénédicte
      bérénice caitlin caitriona camelia camila camilla canan candace caoimhe capucine caridad carina carla carlota carlotta carmela carmen carol
      carole carolina caroline carolyn carrie carys cassandra catalina caterina cath catherine cathy catriona cecilia celeste celia celina ceren cerys
      chandni chandra chantal charlotte charlène charmaine chebet chelsea cheng-i chepkoech cherono cherop cheryl chiamaka chiara chidinma chie chieko
      chinwe chioma chipo chitra chiyo chizuko chloe christa christel christelle christiane christina christine chrysoula ciara cindy cinzia claire
      clara clare clarisa clarisse claudette claudia claudine clodagh clotilde cláudia clémence colette colleen comfort conceição concepcion
      concepción concetta constance consuelo cora coralie cordelia corina corinne cornelia corrine cosmina costanza coumba courtney crina cristina
      crystal csilla cynthia cécile céline cătălina daciana dagmar dagny daisy dalal dalia dana danae danica daniela danielle danijela danièle danuta
      daphne daria darlene darya dasha dawn deb debbie debora deborah debra dee deepa deepali deepika deirbhle deirdre delfina delia della delphine
      demi denise dervla desiree desislava despina devika dewi diana diane dilek dilys dimitra dimitrina dina dinara dineo divya djeneba doaa doina
      dolly dolores dominika dominique donatella donka donna dora dorcas doreen dorina doris dorota dorothea dorothy dorothée dorte dragana dragica
      drahomíra dubravka dulce dušanka dympna débora dóra dörte ebba ebele ebony ebru ece edda edeltraud edit edith edna eftychia efua eiko eileen
      eilidh eimear eirini ekaterina ekta elaine elba eleanor eleftheria elena eleni eleonora elfriede eliane elif elin eline elisa elisabeth
      elisabetta elise elisângela elitsa elizabeth elizaveta eliška elke ella ellen ellinor elna eloísa elpida elsa else elsie elspeth elvira elżbieta
      eman emanuela embla emel emelie emese emi emiko emilia emiliya emily emine emma emmanuelle encarnación endah enid enikő enrica eri erica erika
      eriko erin erna erzsébet esi esme esmeralda esperanza esra esraa estela estelle esther eszter ethel etsuko eugenia eugénie eulalia eunice eva
      eva-lena eva-maria evangelia evangelina evangeline eve evelin evelyn evgenia evgeniya ewa ewelina fabiana fabienne fabiola fadia fadwa faina
      faith fani fanny fanta farah fariba farida farzana faten fatima fatma fatou fatoumata fauzia fay faye fayrouz federica fehmida felicia felicity
      fereshteh feride fern fernanda fernande filiz fiona fionnuala fiorella fitri flavia flavie flor flora florence florencia florentina florica
      flávia folake folasade forough fotini franca frances francesca francine francisca franziska françoise freya frida frieda friederike fumiko funda
      funke funmilayo fátima gabi gabriela gabriella gabrielle gaia gail galina gamze gauri gayatri gayle gaëlle geeta gemma genet genevieve geneviève
      genowefa georgeta georgia georgina geraldine gerda gergana gerlinde germaine gertraud gertrude gesine ghada ghadeer ghazala ghislaine giada
      gianna gilda gina ginette giorgia giovanna gisela giselle gisèle gita giulia giuliana giuseppina gizella gladis gladys glenda gloria gloriana
      glória goldie golnaz golshifteh gonca gordana grace gracie graciela grainne grazia graça grażyna greer greta gretchen grete griselda gro gráinne
      guadalupe gudrun gulnara gulnaz gunhild gunilla gunnel gunvor gwen gwendolyn gwenllian gwyneth györgyi gül gülay gülsüm habiba hadeel hafsa
      hajnalka hajra hala halima halina halyna hana hanaa hanako hanan hande hanna hannah hanne hannelore harriet harue haruka haruko hatice hatsue
      havva haylee hayley hazel heather hedda hedwig hege heide heidemarie heidi heike helen helena helene helga hella helle hema henriette hermine
      herminia hermione hester hettie hiba hideko hilary hilda hilde hildegard hina hinako hind hine hinemoa hiroko hirut hisako hitomi hjördís hoa
      honor honora honorata hope hortense hortensia houda huda huguette huia huma humaira huong hyacinth hélène hülya ibironke ibolya ida ifeoma
      ifeyinwa iffat ijeoma ikuko ilaria ildikó ileana ilinca ilka ilona ilse iman imani imee imelda imke immacolata imogen inas indah indira indu
      ines inessa inga inge ingeborg inger ingerid ingrid ingunn inka inmaculada inna intisar inès inés ioana ioanna iona ipek iram irena irene irina
      iris irma irmgard irmtraud iryna irén isabel isabela isabella isabelle isadora iselin iseult isla isobel itzel iuliana ivana ivanka ivelina
      iveta ivone ivonne ivy iwona iyabo iza izabela jacinda jacinta jacqueline jade jadranka jadwiga jamila jana janaína jane janelle janet janice
      janina jarmila jaroslava jasmine jasna jaya jayanti jayashree jazmín jeanette jeanne jeannette jeannie jeannine jebet jelena jemima jenna
      jennifer jenny jepchirchir jepkosgei jerusha jessica jihan jill jimena jitka jiřina jo joan joana joanna joanne joaquina jocelyn jodi jodie
      johanna jolanda jolanta jolene jordana jorunn josefa josefina josephine josette josiane josie jovana joy joyce joëlle juana juanita judit judith
      judy jules julia juliana julie juliet julieta juliette jumana june junko jussara justine justyna jutta jyothi jyoti jytte józefa júlia kadiatou
      kaisa kaitlyn kajsa kalina kalliopi kalpana kamala kamila kana kanako kanchan kanya kaori kareena karen karianne karin karina karine karita
      karla karolina karoline kartika katalin katarina katarzyna kate katelyn katerina kateryna kateřina katharina katharine katherine kathleen
      kathryn kathy katie katja katri katrin katrina katya kavita kaye kayla kaylee kayleigh kayo kayoko kazimiera kazue kazuko keabetswe keiko keira
      keisha kelsey kendra kerstin kezia khadija khadijah khady khawla khrystyna khulood kiko kikuko kim kimberly kimiko kinga kira kirsi kirsten
      kirstie kirsty kitty kiyoko kjersti klara klavdiya klára komal konstantina kornelia krasimira kristen kristin kristina kristín kristýna
      krisztina krystyna ksenia kseniya kulsoom kumiko květa kyoko kyriaki käthe kübra lada laetitia laila lakeisha lakshmi lale lama lamia lan lana
      lara larisa larissa lata latasha latha latoya laura laure lauren laurie laverne lavinia layla leah leanna leanne leela leena leila leilani lena
      leni lenka leonie leonora lerato lesia lesley lestari lesya leticia letitia letizia leyla libby libuše licia lidia lidija lidiya lieselotte
      ligia lila lilian liliana liliane liliya lilla lily lily-rose lilyana lina linda lindiwe linn linnea lisa lisandra lisbet lisbeth lise liudmyla
      liv livia liz lizzie ljiljana ljubica loan loida lois lola lone lore loredana lorena loretta lori lorna lorraine lotta lotte lottie louise
      lourdes lovisa lubna lucero lucette lucia luciana lucie lucienne lucille lucinda lucrezia lucy lucyna lucía ludmila luisa luise lulu luminița
      lupita luz luzviminda luísa lydia lydie lyn lynda lynn lynne lyuba lyubka lyubov lyudmila léa léonie lígia lúcia maarit mabel macarena machiko
      madalena maddalena madeleine madeline madhuri madina mado madoka mae maeve magali magda magdalena magdalene magdaléna magdolna maggie maha maham
      mahnaz mahnoor mahsa mahwish mai maiko mairead maisie maite maj maja majida makayla maki mako malak malala malee maliha malin malini mami manal
      manami mandy manisha manon manuela maram marama marcela marcella marcelle marcia mareike marfa margaret margarete margarita margaux marge
      margery margherita margit margot marguerite mari maria mariam mariama mariana mariangela mariann marianna marianne maribel maricarmen maricel
      marie marie-claire marie-josé mariela marielle marija marijana mariko marilou marilyn marina mariola marion marisa marisela marisol marissa
      maristella marit marites maritta maritza marivic mariya mariyam marjorie markéta marla marlena marlene marlies marlis marlys marlène marnie
      marsha marta martha marthe martina martine martyna marwa mary maryam marzena marzia marília masako masego masha mathilde matilda matilde maud
      maude maura maureen mauricette maxine may maya mayra maysa maysoon mayu mayuko mayumi małgorzata mckenna mechthild meena meenakshi meera megan
      megawati meghan megumi mehnaz mehreen mehwish mei mei-ling meike melania melanie melek melina melinda melissa meltem mena mercedes mercy mere
      meredith merete merle merve meryem meseret mette mhairi mia micaela michaela michela michele michelle michiko michèle midori mie mieko mihaela
      miho mika mikiko mila milada milagros mildred milena milica millicent millie miloslava mimi mina minako minal mindy minnie mira miranda mireille
      mirela mirella mireya miriam mirjana miroslava mirosława mirta misaki misako missy misty mitsuko mitzi miwa miyako miyoko miyuki modesta modupe
      mohini moira mojgan molly momoe momoko mona monica monika monique morag morenike motoko mouna mridula muireann mukta mumbi muna munira muriel
      muthoni mwajuma mwanaidi mylène myra myriam myroslava myrtle myrto máiréad márcia mária márta märta mélanie mélissa mónica mónika müge mădălina
      nabila nabirye nadezhda nadia nadiia nadine nadira nadja nadya nadège naděžda nafissatou nafula nagwa naheed nahla naho naila nailya naima najat
      najla najma nakato nakimuli nalan naledi naliaka nalini nalwoga namatovu namrata namukasa nan nanako nancy nandini nandita nanette nanna
      nansubuga naoko naomi nargis nargiza nasimiyu nasreen nasrin nastya natacha natalia natalie nataliia nataliya natalya natasa natasha nataša
      nathalie natsuko natsumi nawal naz nazan nazanin nazia nazneen neelam neele neema neha nekesa nell nelli nellie nenita nermin nesrine nessa
      nesta neusa nevaeh nevena nga ngaio ngaire ngozi nhung nia niamh nichole nicole nicoleta nicoletta nidhi nidia nieves nighat nihal nika niki
      nikita nikki nikolett nikolina niloufar nilufar nilüfer nina ninon nirmala nisha nisreen njeri nkechi nkem nneka nnenna noelia noelle noemi
      noemí nok nokuthula nomsa nomvula nora noreen noriko norma noura noémi noémie nthabiseng ntombi nuala nur nuray nurcan nuria nurul nusrat
      nyambura nélida nóra oana obioma octavia océane oddný odessa odette odile ofelia ogechi oili oksana oleksandra olena olesya olga olha olive
      olivera olivia oliwia oluchi olwen olympe olívia oonagh ophélie orawan oriana orla orlaith ornella orsolya orysia otilia ottavia ottilie oumou
      outi padma padmini paige palesa pallavi paloma pam pamela panagiota paola paraskevi parisa parvaneh parveen parvin pascale patience patricia
      patrizia patrycja patrícia paula paulette paulina pauline pavla paz pearl peggy pelin penelope penny perla pernille perrine petra petronella
      petya philippa philomena phoebe phyllis pia piedad pierrette pilar pinelopi pippa pirjo pirkko piroska ploy poliana polina polly pooja poonam
      poppy portia pratibha precious preeti prerna primrose prisca priscilla priya priyanka prudence prue puspa putri päivi pía pınar qurat quynh
      rabab rabia rachael rachel rachna rada radha radhika radka radmila radostina raffaella raghad ragna ragnheiður ragnhild rahila raimunda raisa
      ralitsa raluca ramatoulaye ramona rana randi rangimarie rani rania ranjana ranka raquel rasha rasheeda rashmi ratana ratna raymonde razia reba
      rebeca rebecca reem refilwe regina regine rehana rehema reiko reina rekha remedios rena renata renate renee renu renuka retno revathi reyhan
      rhian rhiannon rhoda rhodora rhona rhonda ricarda richa rida rie rieko rika rima rimma rina risa rita ritsuko ritu ritva rizalina rizwana
      roberta robyn rochelle rocío rodica rohini roisin rokia rola rolande romana romy ronda ronke roopa ros rosa rosalba rosalie rosalind rosalva
      rosalyn rosalía rosamund rosana rosanna rosaura rose roseanne roselyne rosemarie rosemary rosetta rosie rositsa rossella roswitha rosângela
      rowena roxana roxanne roya roz roza rozália ruba rubina ruby ruchi rudo rukhsana rukmini rumi rumiko rumyana rupa ruqaya rut rutendo ruth ruthie
      ruxandra ružica ryoko régine réka róisín róża růžena saadia saara saba sabiha sabina sabine sabrina sachiko sadaf sadako sade sadhana sadia
      sadie saeeda saeko safaa saffron safiya sagrario sahar saima saira sajida saki sakiko sakura salimata sally salma salome salomé salwa samah
      samaneh samantha samar samara samina samira sanaa sanam sanda sandhya sandra sandrine sangeeta sangita sania sanja sanna saoirse sara sarah
      sarita saskia satoko satomi satu saule savannah savita savitri sawsan sayaka sayuri scarlett seda seema selena selin selina selma sema semra
      senka sepideh serap serena setsuko sevda sevgi sevim sezen shabana shabeena shabnam shagufta shahida shahla shahnaz shaima shaista shalini
      shamiso shanice shaniqua shannon shanta shanthi sharmila sharon shatha shauna shawna shazia sheena sheila shelley shereen sherri sherry sheryl
      shigeko shiho shilpa shira shirin shirley shizuka shizuko shohreh shoko shona shreya shruti shweta sian sibel sibongile sibylle sidonie sidra
      sieglinde sienna signe sigrid sigrun sigríður siham siiri silje silke silvana silvia silviya simin simisola simona simone simran sinead sini
      sinéad siobhan siobhán sioned sira siri siriporn siti siu-ling siv skye slavica slavka slobodanka smaranda smita smriti sneha snezhana snežana
      sobia socorro sofia sofie sofiia sofiya sofía soheila solange soledad solomiia solveig solène somsri sonali sonam songül sonia sonja sonya
      sophia sophie soraya sorcha sorina sotiria souad soumaya soňa sridevi srividya stacey staci stacie stacy stamatia stanislava stanisława
      stavroula stefania stefanie steffi stefka stella stephanie stina stoyanka stéphanie suad subha suchitra sudeshna sudha sue suet-fan suha suhair
      sujata sulochana sumaira sumaya sumie sumiko sumitra sunanda sundus sunisa sunita sunniva sunčica supriya surekha susan susana susann susanna
      susannah susanne sushma susi susie suvi suzan suzana suzanne suzette suzie suzue svanhildur svetla svetlana svitlana světlana swati sybil
      sybille sylvaine sylvia sylvie sylwia synne synnøve szilvia sára sílvia sólveig sônia tabassum tabatha tabitha tae taeko taghreed tahani tahira
      tahmina taina taisiya takako tallulah tamaki tamara tamika tamiko tammy tamsin tania tanisha tanja tansy tanvi tanya tara taryn tasha tasneem
      tatiana tatjana tatyana tawny tayyaba telma temilade temitope teodora teresa teresita tereza terezinha terhi teruko teréz tess tessa tetiana
      thandeka thandi thandiwe thao thea thelma theodora theresa theresia thi thomais thora thuy thérèse tiana tiffany tigist tijana tilda tilly tina
      titilayo tiziana tokiko tomoe tomoko tone toni tonya torunn toshiko tova tove tracey tracy trang traute tricia trina trine trinity tripti trish
      trisha trude trudy tsitsi tsuneko tsvetana tsvetelina tuba tuija tulsi turid tuti tuula tuyet twyla tânia tímea tülay tünde uju ulla ulrika
      ulrike ulyana uma umeko umm una unni upendo urd urmila ursula urszula usha uta ute uzma uzoma vaishali valentina valeria valerie valeriia
      valeriya valérie vandana vanesa vanessa varsha varvara vasiliki vasilisa vasso vasundhara vedrana velichka velma vendula vera verica verity
      verna veronica veronika verónica vesna vibeke vicki vickie vicky victoria vidya vigdis vijaya vikki viktoria viktoriia viktoriya viktória vilde
      vilma vimala vinita viola violet violeta violette viorica virginia virginie virág vittoria vitória vivian viviana viviane vivien vivienne višnja
      vlada vladimíra vlasta vânia véronique věra wafa wafaa wai-ling wairimu wakako walaa waltraud wambui wanda wangari wangui wanida wanjiku wanjiru
      wati wendy weronika whitney widad wiebke wiesława wilhelmina wilhelmine willa wilma wing-lam winifred winnie winona wioletta wisal worknesh
      xanthi ximena xiomara yaa yael yamini yana yara yaryna yashoda yasmeen yasmin yasmine yasuko yayoi yekaterina yelena yeliz yelizaveta yen
      yesenia yetunde yevgenia yevheniia yewande ylva yoko yolanda yolande yordanka yoriko yoshie yoshiko ysabel yui yuk-ling yuka yukari yuki yukie
      yukiko yuko yulia yuliya yumi yumiko yun yuni yuriko yusra yvette yvonne zagorka zahida zahra zahraa zainab zakia zandile zanele zara zarina
      zawadi zdena zdenka zdeňka zdravka zeba zeenat zehra zeina zeinab zelda zena zewditu zeynep zhanna zilda zinaida zita ziva zlata zodwa zoe zofia
      zohra zohreh zoraida zoriana zorica zorka zornitsa zoya zoé zoë zsuzsanna zsófia zubaida zuleikha zulema zuzana zuzanna ágnes åsa åse édith
      éliane élisabeth élise élodie éloïse éléonore émeline émilie éva évelyne órla özge özlem úrsula łucja şule šárka željka ștefania`
    .split(/\s+/)
    .map((name): [string, 'she'] => [name, 'she']),
  ...`aad aage aamir aarne aaron abbas abdallah abdelaziz abdelkader abdelrahman abdirahman abdoulaye abdul abdullah abdulrahman abdur abdurrahman abe
      abebe abel abelardo abhay abhijit abhinav abhishek abid abner abraham absalom abu abubakar achim adalbert adalberto adam adamu adebayo adeel
      adekunle adel ademir ademola adeolu adewale adi adil adilson aditya adnan adolfo adriaan adrian adrien adrián adán afonso afzal agapito
      agostinho agung agus agustín agyei ahmad ahmed ahmet ahsan aibek aidan aiden aijaz ailill ajay ajit akash akbar akhil akhtar akihiko akihiro
      akihito akin akinwumi akio akira akmal akram akshay aladdin alain alan alasdair alastair alban albert alberto albie albéric alcides aldo aldous
      alec aled aleem alejandro aleksandar aleksander aleksandr aleksei alemayehu alessandro alessio alex alexander alexandre alexandros alexandru
      alexei alexis aleš alf alfie alfio alfons alfonso alfred alfredo alhassan ali alin alireza alistair alister aliyu allan allen almazbek almir
      alois alok alon alonso aloísio alper alphonse altaf altair alton alvaro alvin alwin alwyn amadeo amadeu amador amadou aman amar amaury ambroise
      ambrose amedeo amer amin aminu amir amirhossein amit amitabh amjad ammar amol amos anand anas anastasios anatole anatoli anatoliy anatoly anders
      anderson andi andre andreas andrei andres andrew andrey andries andriy andrzej andrás andré andrés andy angelo angelos anghel angus aniket anil
      anirudh anish anisur ankit ankur anoop ansel anselm anselme anselmo ansgar antal antero anthony antoine anton antonello antoni antonin antonio
      antonis antonín antoon antti antónio antônio anupam anwar aníbal aonghus apolinar apostolos aquiles arash archie arda ardeshir arend argyris ari
      arie arif aris aristides arjen arjun arkadiusz arkady arlindo arman armand armando armin arnaldo arnaud arnd arne arnel arnold arnoud arnulfo
      aron arsalan arsene arsenio arseny arshad arsène artem arthur arto artur arturo artyom arun arvid arvind arvo asad asbjørn asen asger asher
      ashish ashok ashraf ashton ashwin asif askar aslam atanas atef athanasios atif atsushi atticus attila attilio atul aubin auguste augustin
      augusto augustus aurel aurelio aurélien austin auwal avinash awad axel aydın ayman aymeric ayodele azam azamat azhar azim aziz babacar babagana
      babajide babak babar babatunde babis bahaa bakr bakyt bala balaji baldassare baldev baltasar baltazar balázs bambang baptiste barasa barend
      barnaby barnabás barney barrie barry bart bartholomew barthélemy bartolomeo bartolomé bartosz bartłomiej barış bas basel bashar bashir basil
      basile basilio basit bassam bastiaan bastian bastien baudilio baxter bayu bedřich behnam behrouz behzad bekele bela bello ben bence benedek
      benedetto benedict benedikt benedito bengt beniamino benigno benito benjamin benjamín benno benny benoît benson bent bentley bento berge berhanu
      berk bernabé bernard bernardo bernd bernhard bernt bert berthold bertrand bharat bhupinder bhushan bienvenido bijan bijoy bilal bill billy bimal
      binh biodun birger bishwanath biswanath bjarne bjarte bjorn björn blaine blaise blake blas bob bobby bodo bogdan bogomil bogusław bohdan bohumil
      bohumír bohuslav bojan bolaji bolat bolesław bongani bongbong bonifacio bora boris borislav borys bosse boubacar boudewijn boyko bozhidar
      bořivoj božidar brad bradley brady bram brandon branimir branislav branko braulio brendan breno brent brett brian brice brijesh brock brody
      bronisław bronson bruce bruno bryan bryn buck bud budi buhari burak burhan burkhard burt byaruhanga byron bálint béla børge bülent břetislav
      caetano caio cal caleb callum calogero calum calvin camilo candelario carl carlo carlos carlton carmelo carmine carsten carter casimiro caspar
      casper cathal cayetano cecil cecilio cedric cees celestino celso cem cemal cengiz cenón cesar cezar cezary chad chaim chandan chandrashekhar
      charles charlie chavdar cheikh chester chet chetan chidi chidiebere chijioke chike chima chinedu chinonso chip chirag chris christer christiaan
      christian christoph christophe christopher christos chuck chukwudi chukwuemeka chukwuma cian ciaran ciarán cillian ciprian cipriano ciro claes
      clarence clark claude claudio claudiu claus clayton cleber clem clemens clement clemente cleto cleveland cliff clifford clint clinton clive
      clodoaldo clovis clyde cláudio clément codrin cody coen colby cole colin colm colt conall connor conor conrad conrado constant constantin
      constantino cord corentin cormac cornel cornelio cornelis corneliu cornelius corrado cory cosimo cosmin cosmo costas costel craig crisanto
      crispín cristian cristiano cristóbal csaba ctibor cuauhtémoc cuong curt curtis cuthbert cyprien cyril cyrille cyrus czesław cédric célestin
      célio césaire césar cícero côme cüneyt călin cătălin daan dag daichi daigo daiki daisuke dale dalibor dalton damian damien damir damián damon
      dan dane daniel daniil danil danilo danish daniyar danjuma danny dante danylo daoud dapo dario darius dariush dariusz darmawan darnell darragh
      darrel darrell darren darryl darshan darío dat dave davey davi david davide davoud davy dawid dawit dean deandre declan dedi deepak deinde dejan
      delbert dele delfín delroy demarcus demba demetrio demetrius deni denis dennis denny denys denzel deon derek derk dermot derrick deshawn desi
      desiderio desmond detlef dev devendra devin dexter deyan dez dezső dhananjay dharmendra diarmuid dick didier didik diego dierk dieter dietmar
      dietrich dilip dimitar dimitri dimitrije dimitrios dimitris dinesh dinis dino diogo dionisio dipak dirk djalma djibril dmitri dmitriy dmitry
      dmytro dobri dodi dom domenic domenico domhnall domingo domingos dominic dominick dominik domonkos don donaciano donal donald donatien donato
      donncha donny donovan dorian dorin doru doug douglas douwe doyle doğan dragan dragiša dragomir dragoslav dragoș dragutin dražen duane duarte duc
      dudley dumitru duncan dustin dusty dušan dwayne dwight dylan dáithí dámaso dániel dávid dénes désiré dênis dănuț eamon eamonn earl earnest
      easton eben eberhard ebo ebrahim ebuka eckart eckhard ed eddie edelmiro edgar edgardo edi edinaldo edmilson edmond edmund edmundo edoardo edson
      eduard eduardo edvard edward edwin eelco eero efim efraín efren efrén egbert egidio egil egon egor egídio ehrenfried ehsan eiichi eiji einar
      eino eirik eise ejnar eko eladio eldon eleazar elemér eleuterio eli elias eligio elijah elio eliot eliseo ellef elling elliot elliott ellis
      elmar elmer elmore eloy elton elvis elías emad emanuel emanuele emeka emerson emery emeterio emigdio emil emiliano emilio emlyn emmanuel emmett
      emre enda endre engelbert engin ennio enno enoch enrico enrique enver enzo eoghan eoin ephraim epifanio erasmo erasmus ercan erdal erdem erdoğan
      eren erhan erhard eriberto eric erich erik erkan erkki erlan erland erlend erling ermanno ernest ernesto ernie ernst ernő erol errol ersin
      ertuğrul ervin erwin eryk esa esbjörn eskil esko esmail espen essam esteban estêvão ethan ettore eugen eugene eugenio eugeniusz eugène eulogio
      eurico eusebio evan evandro evangelos evaristo even everett evert evgeni evgeny evžen ewald ewan ewart ewen ewout eyvind ezekiel ezequiel ezio
      ezra fabian fabien fabio fabián fabrice fabrizio facundo fadel fadi fahad fahd faheem faisal faizan fajar falk farhad farhan farid faris farooq
      farouk farshad faruk farzad fathi fatih faustino fausto fauzi fawad fawzi fearghal federico fedor feliciano feliks felipe felix femi ferdi
      ferdinand ferdinando ferdynand ferenc fereydoun fergal fergus ferhat fermín fernand fernando ferruccio feđa fiachra fidel fidencio filemón
      filiberto filip filipe filipp filippo finbarr finlay finley finn fintan fiorenzo firas flavio flaviu flemming fletcher florencio florent
      florentino florian florimond florin floris floyd flávio fodé folarin folke folker forrest fortunato fotis francesco francis francisco franciszek
      franck franco francois frank frankie franklin frans františek franz franz-josef françois fred freddie frederic frederick frederik fredrik
      frieder friedhelm friedrich frigyes frits fritz frode froilán fryderyk frédéric fulgencio fulvio fumihiko fumio fyodor fábio félicien félix
      fănel fırat gabino gabriel gaetano gagan galen galin ganesh ganjar garba gareth garrett garry garth gary gaspar gaston gastone gaurav gautam
      gauthier gautier gavin gavril gaël gaëtan gbenga gearóid gebhard geert geir genaro gene gennady gennaro genzo geoff geoffrey geoffroy georg
      george georges georgi georgy gerald geraldo gerard gerardo gerben gerd gereon gergely gergő gerhard gerhardt germain germano germán gernot
      gerrit gerry gert gert-jan gervase gervasio getachew getúlio ghassan gheorghe gheorghiță ghislain gholamreza ghulam giacinto giacomo giampaolo
      gian giancarlo gianfranco gianluca gianluigi gianmarco gianni giannis gideon gijs gil gilbert gilberto giles gilles gilmar gilson gino ginés
      giordano giorgio giorgos giovane giovanni girish girma giuliano giulio giuseppe gleb glen glenn godfrey goffredo gonzague gonzalo gonçalo gopal
      gopinath goran gordan gordon goro gottfried gotthard govind gradimir graeme graham grant graydon graziano greg greger gregg gregor gregorio
      gregory grigor grigore grigoris grigory gruffudd grzegorz grégoire grégory guglielmo guido guilherme guillaume guillermo gumersindo gunawan
      gunnar gunther gus gustaf gustav gustave gustavo gustaw guus guy guðmundur gwilym gyula györgy győző gábor gáspár gérald gérard géza gökhan
      göran götz günter günther gürkan haakon habib habibur habu hadi hadrian hafez hagen hai haider haile haim haitham hajime hakan hakim hal halil
      haluk halvard halvor hamad hamid hamidreza hamilton hamish hamisi hamisu hammad hampus hamza hani hanif hank hannes hanno hannu hans hans-georg
      hans-joachim hans-jürgen hans-peter harald hardik haresh hari haris harish harjit harlan harley harm harmen harold haroun harri harris harrison
      harro harry harsh hartmut hartono hartwig haruki harun haruna haruto harvey hasan hashim hassan hassani hatem hayato haydar hayden haydn heath
      hector heikki heiko hein heiner heinrich heinz heitor helge heliodoro hellmut helmut helmuth hemant hemi hendra hendrik henk henning henri
      henrik henrique henry henryk heraclio herb herbert heribert heriberto herman hermann hermenegildo hermes hernando hernán herschel heru hervé
      hicham hidde hideaki hidehiko hideki hideo hideto hideyuki hieu hilaire hilal hilario hilmar hilton hinrich hippolyte hipólito hiram hirofumi
      hirohito hiroki hiroshi hiroto hiroyuki hisao hisashi hisham hitoshi hjalmar hlib hoang hoani hojjat holger homer homero hone honesto honorio
      honoré hooman horace horacio horațiu horia hormoz horst hosni hossam hossein howard howie hrishikesh hristo hrvoje hub hubert hubertus hugh hugo
      hugues huib humayun humberto humphrey husam hussain hussein huw huy hywel håkan håkon héctor hélder hélio hüseyin iacob iain ian ibou ibrahim
      ibrahima ichabod ichiro idris idrisa iestyn ieuan ifan ifeanyi iftikhar iggy ignace ignacio ignacy ignatius ignaz ignazio ignác igor ihab ihaia
      ihor ijaz ike ikenna ikram ilarie ildefonso ilhan ilian ilias ilie iliya ilker ilkka ilmari ilya imad immanuil imran imre imtiaz indra indrajit
      ingemar ingmar ingo ingolf ingvar inigo innokenty inocencio inzamam inácio ioan ioannis ion ionel ionuț iosif iqbal ira iraj ireneusz irfan
      irving irwin isa isaac isaiah isak isamu isao isaías ishaan ishaq ishaya isidore isidoro isidro iskander isko ismael ismail ismet issa istvan
      istván italo itamar itaru iulian iuliu ivailo ivan ivano ivar ivaylo ivica ivo ivor iván iwan iyad iyke izzy jaafar jaakko jaap jabari jabez
      jabir jabulani jacco jace jacek jacinto jack jacob jacobo jacopo jacques jad jafar jagdish jagjit jahan jahangir jaideep jaime jair jairam jakab
      jake jakob jakov jakub jalal jalen jamal jamar jamarcus james jamil jamison jan jan-erik jan-willem janusz jared jari jarl jarle jarmo jaromír
      jaroslav jarosław jarred jarrod jarvis jasim jason jasper jatin javad javed javier javon jawad jaworski jay jayant jaylen jean-baptiste
      jean-claude jean-françois jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jean-yves jed jeetendra jeff jeffrey jejomar jelle
      jens jenő jeppe jeremiah jeremy jermaine jeroen jerome jerrold jerry jerzy jerónimo jerônimo jesper jesse jesus jesús jethro jibran jim jimmy
      jindřich jiri jiro jitendra jiří joachim joakim joao joaquim joaquin joaquín jochem jochen jock joe joel joep joey johan johann johannes john
      johnny joko jomar jon jonah jonas jonathan jonás joop joost jordi jorge joris jorma jose josef joseph josh joshua josiah josip josselin jost
      jostein josué josé jouko jouni jourdain jovan joven jovica jovito joão joël juan judd jude judson juha juhani juho jukka julian julien julio
      julius juliusz julián juma junaid junichi junichiro jurgen juri jurriaan jussi justin justino justo justus juvenal jyrki jános jérémie jérôme
      józef józsef jörg jörn jørgen jørn júlio jürgen jędrzej kaarlo kabir kabiru kacper kadir kagiso kailash kairat kaito kajetan kalevi kalin kalle
      kaloyan kamal kamau kamil kamlesh kamran kanat kane kapil karam karan kareem karel karim kariuki karl karl-heinz karl-johan karol karsten
      karthik kartik kashif kaspar kasper katsuhiko katsuo katsuya kauko kaushik kaveh kayode kazem kazimierz kazuhiko kazuhiro kazuki kazuo kazushi
      kazuya kebede keenan kees keiichi keiji keijo keisuke keita keith kekoa kelvin kemal ken ken'ichi kendrick kenechukwu kenichi kenji kenneth
      kenny kensuke kent kenta kentaro kenzo keoni kerem kermit keshav ketan kevin keyvan khaled khalid khalil khawaja khoa khondaker khosrow khurram
      kianoush kien kieran kiichi kiichiro kilian kimani kimmo kinji kinyanjui kip kipchoge kipkemboi kiplagat kiprono kiprotich kiril kirill kirk
      kishore kit kiyoshi kjartan kjell kjetil klaas klas klaus klim knud knut kobe kobina koen koenraad kofi kohei koichi koji kojo kolawole konrad
      konstantin konstantinos koray korbinian kornél kosta kostadin kostas kostyantyn kosuke kota kourosh krasen krasimir krešimir krishan krishna
      kristian kristoff kristoffer kristóf krisztián krunoslav krystian kryštof krzysztof kumar kunal kunio kunle kurt kuzma květoslav kwabena kwadwo
      kwaku kwame kwasi kyle kyohei kyran kyriakos kyrylo kálmán károly kåre lachezar lachlan ladislao ladislav laird lajos lakshman lalit lamar
      lambert lamberto lamine lamont lance lanre lapo larry lars lasse laszlo latrell laureano laurence laurens laurent laurențiu lauri lautaro lavar
      lavrenty lawal lawrence lawson laxman lazar lazare laércio leandro lech lee leendert lefteris leif lekan leland lem len lennart lennox lenny leo
      leobardo leocadio leon leonard leonardo leone leonel leonhard leonid leonidas leopold leopoldo leoš leroy les lester leszek lesław lev levent
      levente levi lewis leónidas liam liaquat libor lincoln lino linus lionel lisandro livio liviu ljubiša ljubomir lloyd lodewijk lokesh lonnie
      lorcan lorenz lorenzo lothar louie louis loukas lourenço lovro lowell loïc luan lubomír lubor luboš luc luca lucas lucian luciano lucien lucio
      ludger ludovic ludovico ludvig ludvík ludwig luděk luigi luis luiz luka lukas luke lukács lukáš lutfi luther lutz luuk luís lyle lyndon lyuben
      lyubomir lyudmil lászló lázaro léandre léo léon léonard léopold lóránt lőrinc maarten mac macario macharia maciej mack madan madhav madhavan
      mads magne magnus mahbubur mahendra maher mahesh mahfud mahmood mahmoud mahmud mahmut maina majed majid makar makis maksat maksim maksym malachi
      malachy malcolm malik malte mamadou mamman mamoru manabu mandla manfred manfredi manik manish manlio manmohan manny manoel manoj manolis
      manouchehr mansoor mansour manuel manuele maqsood marat marc marcel marcelino marcell marcellin marcello marcelo marcial marcin marco marcos
      marcus marek marian mariano marijan marin marinko marino marinus mario marius mariusz mark markku marko markos markus marlon marnix marquis
      marquise marshall martial martijn martin martino martti marty martín marvin marwan masaaki masafumi masahiko masahiro masaki masanori masao
      masaru masashi masato masatoshi masaya masayoshi masayuki mason masood masoud massimiliano massimo mateo mateus mateusz matheus mathias mathieu
      mathijs matias matiu matouš matt matteo matthew matthias matthieu matthijs matti mattia mattias matvey matías matěj mauno mauri maurice mauricio
      maurizio mauro maury maurício max maxence maxim maxime maximilian maximiliano maximilien maxwell mayank mazen mbugua mduduzi mehdi mehmet
      mehmood mehran mehrdad meindert meinhard meirion melchor melitón melvin melvyn mengistu menno merijn merlin mert mervyn mesut metin micah micha
      michael michal michalis michał michel michelangelo micheál michiel michio mick mickey mieczysław miguel mihai mihail mihajlo mihovil mihály
      mijat mikael mike mikhail mikio mikkel mikko miklós mikołaj milad milan milen milenko miles milind milivoje miljan milo miloje milorad milos
      milovan miloš miltiadis milton mincho minoru miodrag mircea mirco mirel mirko miroslav mirosław mirsad misael mislav mitch mitchell mitko
      mitsuhiro mitsuo mitsuru mitya mizanur miłosz mladen moacir moataz modeste modesto modou mogens mohamed mohammad mohammadreza mohammadu mohammed
      mohan mohit mohiuddin mohsen mohsin moin moisés mojtaba momchil momčilo mordecai morihiro morio moritz morris mort morten morteza mortimer moses
      mostafa motohiro mouloud mounir mourad moussa mthunzi mubashir muchiri mudassar mugisha mugo mugurel muhammad muhannad mujahid mukasa mukesh
      mukhtar mukul mulugeta muneeb munir munther murad murali murat murdo murilo murray murtaza musa musab mushtaq musoke mustafa mustapha muyiwa
      mwangi mykhailo mykola mykyta myles myron máirtín márcio mário márton mátyás máté máximo médard mózes nabil nadeem nader nadim naeem naftali
      nagesh naji najib nakul nalin naman nandan naohiro naoki naoto naoya narayan narciso narcisse narendra naresh naseer naser nasir nasiru nasser
      nat natale nate nathan nathaniel nauman naveed naveen navin nawaf nawaz nayden nazar nazarii nazario nazir ndegwa ndung'u neal nebojša ned
      neeraj nehemiah neil nello nelson nelu nemanja nemesio nenad nepomuceno nepomuk nestor neven neville nevzat newton nghia ngugi nhan niall
      nicanor nicasio nicholai nicholas nick nico nicolae nicolas nicolás nicolò nicu nicușor niek niels nigel nihat nii niilo nikau nikhil niklas
      nikola nikolai nikolaos nikolaus nikolay nikos nilesh nils nilton nima nimrod nino niraj nisse nitin niyi nizar njoroge njuguna nkosinathi
      nnamdi noah noboru nobuaki nobuhiko nobuhiro nobuo nobuyuki noel nolan noman nonoy norbert norberto noriaki norihiko norio norm norman norris
      novak noé noël nuhu nunzio nurlan nursultan nyaga nándor néstor obaid obinna obiora obrad ochieng octave octavian octavio odd oddvar oded
      odhiambo odhran odysseas ognjen ognyan oisín okechukwu okello okoth oktawian oktay okwudili olaf olav oldřich ole oleg olegario oleh oleksandr
      oleksii oleksiy oliver olivier olivér olle olli ollie olof olu olusegun oluwaseun oluwole omair omar omari omid omkar omondi ondřej onno onofre
      onur onyango orazio orest oreste orestes orestis orhan orlando orlin orson ortwin orvar orville osamu oscar osei osip oskar oskari osman osmar
      osmo ostap ostoja osvaldo oswald otakar othman otieno otis otmar otso ottavio ottmar otto ottó otávio ouma ousmane ovidiu owain owen owino oğuz
      paavo pablo pacífico paddy padraic padraig palle panagiotis panfilo pankaj panos pantaleon pantelis panu pape parag paresh parth parvez parviz
      pascal pascual pasquale patricio patrick patrik patrizio patryk paul pauli paulin paulino paulo pavan pavel pavle pavlo pavlos pawan paweł peder
      pedro pekka pelle pencho pentti per percival percy peregrine periklis pero perry pertti pervaiz petar pete peter petko petr petre petri petrică
      petro petros petru petter petteri peyman phelim phil philibert philip philipp philippe phillip philémon phong phuc pier piergiorgio pierluigi
      piero pierre pierre-yves piers piet pieter pietro pino pio piotr piripi piyush plamen platon plácido polat policarpo ponciano pontus porfirio
      potap poul pouya prabhakar prabowo pradeep pradip prakash pramod pranab pranav prasad prasanna prasenjit prashant prashanth pratap prateek
      pratik praveen pravoslav preben predrag prem preston primitivo pritam proinsias prokhor prosper prudencio przemysław punit purushottam pyotr
      pádraig pál pánfilo pål péter pío přemysl qais qamar qasim quang quentin quincy quintín quirin quoc rachid rachmat radan rade radek radenko
      radim radislav radivoj radivoje radoje radomir radomír radoslav radosław radovan radu raed rafael rafał rafe raffaele rafiq raghav raghavan
      raghu ragnar raheel raheem rahim rahmat rahul raimo raimondo raimund raimundo rainer rainier raj rajan rajat rajeev rajendra rajesh rajinder
      rajiv rajko rajkumar raju rakesh raleigh ralf ralph ramachandran ramakrishnan raman ramazan ramesh rami ramin ramiro ramon ramsay ramzi ramón
      randall randolph randy ranjan ranjit ranko raoul raphael raphaël rashad rashid rashidi rasmus ratan ratko rauf raul rauno ravi ravindra ray
      raymond raymund raza raúl recep reece reed refik reg reggie reginald reginaldo rehman reidar reijo reinaldo reiner reinhard reinhold reinier
      reino remco remigio remo remus renan renato renaud rens renzo reuben rewi rex reynaldo reza rezaul rezső rhodri rhys riad riaz ricardo riccardo
      rich richard richie richárd rick ricky rico ridwan rigoberto rik rikuto rinaldo rintaro rinus rishi risto ritchie ritesh rizal rizwan roald roar
      rob robbert robbie robert roberto robson rocco roch rocky rod roddy roderick rodion rodney rodolfo rodolphe rodrigo rodrigue roel roelof rogelio
      roger rogério rohan rohit roland rolando rolf romain roman romano romeo romeu rommel romolo romuald romualdo romulo romulus román romário ron
      ronald ronaldo ronan ronnie roosevelt roque rory rosco roscoe rosen rosendo roshan ross rostislav rotimi rouhollah roy royce ruairi ruairí
      ruaridh ruben rubens rubén rudi rudolf rudy rufus ruggero rui rumen runar rune rupert ruperto rurik ruslan russ russell rustam rusty rutger
      rutilio ruud ryan ryo ryohei ryoichi ryosuke ryota ryszard ryuichi ryuji ryusuke régis régulo rémi rémy róbert rüdiger rāwiri răzvan rıza saad
      sabin sabri saburo sachin sadao saddam sadyr saeed saeid safwan sagar sagir sahil said saif sait sajid sajjad sakari sakis salah saleh salem
      salih salim salman salomón salvador salvatore salvo saman samba sami samir sammy samson samuel samuele samuli sandeep sander sandile sandro
      sanford sani sanjay sanjeev sanjiv santiago santo santosh saqib sarath sarfraz sarmad sasan sasho sasidharan satish satoru satoshi saturnino
      satyajit satyendra saud saul sauli saurabh savely saverio savino saúl scott scotty seamus sean sebastiaan sebastian sebastiano sebastián
      sebastião sebestyén sedat segun seiichi seiji seiya selemani selim selvam selçuk semih semisi semyon senad senthil seppo serafín serdar serge
      sergei sergey sergio sergiu serhat serhii serhiy serik serkan servando seth seva severiano severino severo seydou seymour seán shabbir shafiq
      shafiqul shafqat shahbaz shahid shahram shahzad shailendra shailesh shakeel shakil shane shankar shapour sharad sharif sharjeel shaun shehryar
      shehu shekhar sheldon sherman shigeki shigeo shigeru shin'ichi shingo shinichi shinji shinjiro shinsuke shintaro shinya shinzo shiro shivraj
      shlomo sho shoaib shohei shoichi shoji shota shotaro shreyas shridhar shrikant shubham shuhei shuichi shuji shun shunichi shunsuke shuta siamak
      siavash sibusiso sid siddharth siddhartha sidnei sidney sidoine siebe sieds siegbert siegfried siemen sigmar sigmund sigurd sigvard sikandar
      silas silvano silverio silvester silvestre silvino silvio silviu simen simeon simion simon simão siméon simón sinan sindre siniša sione sipho
      sivakumar sixten sixto siyabonga sjaak sjoerd slamet slava slavcho slaven slavko slavomír slobodan snorre soeharto sohail sohan soichiro sol
      solomon somnath soner soren sorin soroush sosuke sota sotiris souleymane sourav spartak spas spasoje spencer spiros spyros srećko sridhar
      srinivas srinivasan srđan ssebunya staffan stamatis stan stanimir stanislas stanislav stanisław stanko stanley stavros stefan stefano stefanos
      steffen steinar stelios sten stepan stephan stephen sterling stevan steve steven stevo stewart stian stig stijn stipe stjepan stojan stoyan
      stratos stuart sture stéphane subhash subramaniam subramanian sudhakar sudhir sufyan sugeng sukhram sukumar sulaiman suleiman sumit sundar sunil
      sunusi suparman suraj surendra suresh surinder surya suryadi susanto sushil susumu sutrisno svatopluk svein sven sverre svetislav svetoslav
      svetozar svilen svyatoslav swapnil sybren syed sylvain sylvester sylvestre sylwester szabolcs szczepan szilárd szymon sándor séamus sébastien
      sérgio séverin sílvio sören søren süleyman sławomir taavi tad tadahiko tadao tadashi tadesse tadeu tadeusz tadeáš tadhg taha taher tahir tahsin
      taichi taiki takaaki takafumi takahiko takahiro takao takashi takatoshi takayuki takehiko takeo takeru takeshi takis taku takuma takumi takunda
      takuro takuya talal talgat talha tama tamer tamás tancredi tane taner tanguy tanmay tanner tanveer tanvir tapan tapani tapio taras tarek tareq
      tariq tarkan tarmo taro tarquin tarun tasos tassilo tatsuo tatsuro tatsuya taufik tauno tauseef tavita tawanda tawfiq tayfun tayyip ted teddy
      teemu teguh teilo tejas tekle teodor teodoro teppo terence terje terrance terrell terrence teruo tesfaye tetsuo tetsuro tetsuya teun teuvo tevin
      tevita tewodros teófilo thabo thaddeus thanasis thang thanos themba themis theo theodor theodore theodoros theofilos thiago thibault thibaut
      thien thierry thijs thilo thodoris thom thomas thor thorben thorbjørn thore thorsten théodore théophile tiago tiberiu tibor tidiane tien tihamér
      tihomir tijmen tikhon tilman tim timo timofey timoteo timothy timothée timur tipene tito titu titus tivadar tiziano tjeerd toader toan tobias
      tobin toby tobías todd todor tohru toivo tokio tolga tom toma tomas tomasz tome tomislav tommaso tommi tommy tomás tomáš tonnie tony topi tor
      torben torbjörn tord tore torgeir torgny toribio torkel torquil torstein torsten toru toshiaki toshihiko toshihiro toshiki toshio toshiro
      toshiyuki toussaint traian tranquilino travis trent trevor trey tri tristan tristán trofim trond troy truls trung truong trygve tsutomu tsuyoshi
      tsvetan tsvetomir tuan tucker tudor tukur tullio tumelo tumusiime tuncay tunde tunji tuomas tuomo turgut turhan tushar twan ty tyler tymoteusz
      tyree tyrell tyrone tyson tāne ubaid ubaldo ubiratan uche uday udit udo ugo ugochukwu ujjwal ulan ulf uli ulises ulisses ulrich ulrik ulysse
      ulysses umair umar umaru umberto umesh umut unto untung upendra urbain urbano urho uri uriah uroš urpo urs usama usman utpal uwe uzodinma uğur
      vaclav vadim vadym vagner vahid vaibhav valdemar valdir valentin valentino valentín valeri valeriano valerii valerio valeriu valeriy valery
      valmir valère valéry vance vanderlei vangelis varun vasant vasco vasil vasile vasily vassilis vasudev vasya vasyl vaughan vaughn vazul vedat
      vedran vegard veit veljko venancio vendel venelin veniamin venkat venkatesh vern vernon vesa veselin vic vicente victor vidar vidyadhar viet
      viggo vijay vikas vikram vikrant viktor vilhelm viliami viljo ville vilmos vilém vimal vinay vince vincent vincenzo vineet vinh vinko vinod
      vinzenz vinícius viorel vipin vipul virendra virgil virgile virgilio vishal vishnu vishwanath vitalii vitaliy vitaly vito vitor vittorio vivek
      vjekoslav vlad vladan vlade vladimir vladimír vladislav vlado vlastimil vojin vojislav vojtech vojtěch volkan volker volkmar volodya volodymyr
      vsevolod vuk vusi vyacheslav václav väinö víctor vít vítor vítězslav wacław wade wael wafula wagner waheed wahid wajahat waldemar waldir waldo
      wale waleed walid wallace wally walt walter wanjala waqar waqas warren wasim wataru wawan waweru wayne webster wei wekesa wenceslao wendell
      wenzel werner wes wesley widodo wieland wiesław wiktor wilbur wilf wilfred wilfredo wilfrid wilfried wilhelm will willard willem willi william
      willie willis willy wilson wim winfried winston wiremu wiryawan witold wojciech wolf wolfgang wolfram woody worku wout wouter wyatt władysław
      włodzimierz xaver xavi xavier xolani yadollah yahya yakov yakubu yalçın yanko yann yannick yannis yanto yaqub yaroslav yaser yash yashwant yasin
      yasir yassin yasuhiko yasuhiro yasuo yasushi yasutaka yavor yavuz yaw yawar yaşar yefim yegor yerlan yevgeny yevhen yiannis yitzhak yiğit yngve
      yoel yogendra yogesh yohannes yoichi yoji yonas yordan yorgos yosef yoshiaki yoshihide yoshihiko yoshihiro yoshikazu yoshimasa yoshinobu
      yoshinori yoshio yoshiro yoshito yoshiyuki yosuke younis yousaf yousef youssef youssouf yrjö yudhoyono yuichi yuichiro yuji yukihiro yukio
      yunusa yuri yurii yury yusaku yusei yusuf yusuke yuta yutaka yuto yuval yuya yuzo yvan yves yvon yılmaz zacarías zach zacharie zachary zack
      zafar zafer zahari zaheer zahid zaid zain zainal zakaria zakes zakhar zaki zal zalán zaman zane zbigniew zbyněk zdeněk zdravko zdzisław zeeshan
      zeev zeferino zeke zeki zenon zenón zev zewdu zhelyu zia ziad zinovy zisis zlatan zlatko zoltan zoltán zoran zsigmond zsolt zubair zuhair
      zulfiqar zvonimir zvonko zweli zygmunt ádám ákos álvaro árpád åke éamon édouard éloi émile éric étienne ênio óscar ödön ömer özgür øystein
      øyvind ünal čedomir čeněk đorđe đuro łukasz şahin şükrü šimon štěpán želiko želimir željko živko živojin șerban ștefan`
    .split(/\s+/)
    .map((name): [string, 'he'] => [name, 'he']),
])
