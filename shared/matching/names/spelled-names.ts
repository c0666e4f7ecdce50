/**
 * Names of West Africa and of the Arab world, one name a line, as they are written in French, English, Bambara and
 * Arabic; every spelling of a line is the same name.
 */
export const spelledNames = `
mohamed mohammed muhammad mohamad mohammad muhammed mohamet mahomet mouhamed mouhammad muhamed muhamad mehmet mhamed محمد
mamadou mamadu mahamadou mahamadu mamadouba momodou modou mamoudou
ahmed ahmad ahmet achmed احمد أحمد
amadou ahmadou amadu ahmadu hamadou
mahmoud mahmud mamoud mahamoud محمود
hamid hameed hamidou hamidu حميد
abdoulaye abdulaye abdoullaye abdullah abdallah abdulla abdalla abdoulahi abdullahi abdoullahi ablaye عبدالله
abdramane abderrahmane abdurrahman abdourahmane abdulrahman abdelrahman abderahmane abdourhamane abdrahamane abderrahman عبدالرحمن
abdelkader abdoulkader abdulkadir abdoulkadri abdelqader kader عبدالقادر
abdelaziz abdoulaziz abdulaziz aziz عبدالعزيز
abdou abdu abdo عبدو
boubacar boubakar aboubacar aboubakar abubakar aboubacrine bubacar boubou bakary bakari abakar ابوبكر أبوبكر
oumar omar umar oumarou umaru amar عمر
ousmane usman osman othman uthman ousman osmane ousmanou عثمان
ali aly alioune aliou alou علي
alhassane alassane lassana alhassan lassina lassine lansana حسن
hassan hassane hasan hassana الحسن
hussein housseini hussain husayn houssein hosseyn housseyni hussaini alhousseini ousseini ousseynou fousseyni fousseini حسين
ibrahim ibrahima ebrahim brahim brahima ibrahime ibraheem ibrahimu braima ابراهيم إبراهيم
ismail ismael ismaila ismaël smail esmail إسماعيل اسماعيل
issa isa issah eissa aissa essa عيسى
idris idrissa idriss drissa driss dirissa idrisse ادريس إدريس
youssouf yusuf yousouf youssef yousef yusef yussuf josef yosef issouf issoufou يوسف
yakouba yacouba yakub yacoub yaqub yaqoub yacub يعقوب
younous younoussa yunus younes yunusa younouss يونس
moussa musa mousa moosa mousaa موسى
souleymane suleiman soulemane sulayman souleman suleyman sulaiman solomon soulaymane sleiman سليمان
daouda dawuda daoud dawood dauda داود
haroun harouna haruna aaron هارون
saidou seydou saïdou saidu seidou seydu
said saeed sayed saïd سعيد
salif salifou salifu
salah saleh salih صالح
khalil ibrahim-khalil kalil خليل
khalid khaled halid خالد
karim kareem abdoulkarim abdelkarim كريم
jamal djamel gamal djamal جمال
jafar djafar jaafar ja'far جعفر
hamza hamzah hamsa حمزة
mustapha mustafa moustapha moustafa mostafa moctapha مصطفى
moctar mokhtar mukhtar moktar muktar مختار
bilal bilali بلال
tidiane tidjane tijani tidjani tijan تيجاني
cheick cheikh sheikh sheik shaykh cheikhe sheick chekh sékou-cheick شيخ
sekou sekouba seku sécou
modibo modiba
seydina sidina
sidi sidy sidiki sidiky
siaka siyaka
adama adam adema adamou آدم
nouhoum nuhu nouhou nouh noah نوح
madani madany
tiemoko tiemogo cemoko
zoumana zumana zoumane
lamine amine lamin alamine lamina امين أمين
bah ba baah
fatoumata fatumata fatimata fatima fatma fatimah fatouma fatoumatou fatoumattah fatimetou faatuma فاطمة
fatou fatu fatoumata fatoumatou
aminata aminatou aminatta amina aminah aminetou ami mina أمينة امينة
aissata aissatou aisata aisha aicha aïcha aishatu aissa ayesha aiche عائشة
mariam mariama maryam maryama meryem miriam mariem مريم
kadiatou khadidiatou kadidiatou khadija khadidja kadidja kadijatou kadia khadijah hadija khady kadi خديجة
awa hawa hawwa hawah حواء
oumou umu oummou um أم
rokia rokiatou rokiya rukia ruqayya roqaya rokaya rukayya رقية
salimata salimatou salima salma salamata سليمة
djeneba jeneba dieneba djenebou zeinabou zeinab zainab zeynab zaynab zenab djenaba زينب
assitan assetou assitou assetan
safiatou safia safiya safiyatou safi صفية
ramata ramatou ramatoulaye ramatoulahi rahmatou رحمة
bintou bintu binta
hadja hadia hadjia hajja الحاجة
elhadji elhadj alhaji alhadji elhaj hadji hadj haji الحاج
korotoumou korotimi korotoumi kulthum kulsum oumoukoulsoum كلثوم
halima halimatou halimata alimata alimatou حليمة
habibatou habiba habibata حبيبة
nafissatou nafissa nafisa nafi nafisatou نفيسة
maimouna maymuna maimouna mouna maïmouna ميمونة
sira sirah siira
tenin tenen tene
assa assah
hawoye hawaye
saran saranba
ramla ramlah رملة
nour noor nur noura نور
layla leila laila leyla ليلى
traore traoré traoure trawore tarawele tarawely
coulibaly koulibaly kulibali coulibali kulubali kulibaly couliballi
diarra jarra djara jara diara
keita keyita keïta kéita kayta
diallo jallo dialo djallo jalloh jalo diallow جالو
toure ture touré tourey turay توري
cisse sisse cissé sise ceesay seesay
kone konneh koné konne koneh
sissoko sisoko cissoko suso sisoho
dembele denbele demebele dembélé
camara kamara كامارا
sidibe sidibeh sidibé sidibay
konate konateh konaté
doumbia dumbia doumbya doumbouya dumbuya
diakite jakite diakité jakiteh
haidara haydara haïdara aidara حيدرة
cherif sherif sharif chérif شريف
ndiaye njie njai ndiay n'diaye
ndiaye diatta-ndiaye
diop jobe job
gueye gaye guèye
sow so sou
barry bari bary
bagayoko bagayogo bagaiogo
ould wuld oueld weld ولد
ben bin ibn bn بن
bint binte mint بنت
maiga maïga meiga
sylla silla سيلا
kante kanté kanteh
sangare sangaré sangareh
niare nyare niaré
diawara jawara djawara
kouyate kuyateh kouyaté
fofana fofanah
yattara yatara
dicko diko
`;

/** Names that come from the same root or are used for each other now and then, but are more often two people's. */
export const relatedNames = `
mohamed mamadou
mohamed ahmed
ahmed amadou
mohamed mahmoud
hassan hussein
hassan alhassane
mahmoud mohamed
mariam marie
mariam mary
ibrahim abraham
youssouf joseph
moussa moses
issa john
souleymane solomon
daouda david
yakouba jacob
yakouba james
adama adam
ismail samuel
haroun aaron
said saidou
fatoumata fatou
boubacar abdou
abdoulaye abdou
abdramane abdou
`;
