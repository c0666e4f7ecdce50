/** French names with their short forms, feminine and older spellings; as the English ones. */
export const frenchShortNames = `
abel abelard
adele adelaide adeline
agathe agatha
albert bebert
alexandre alex sacha
alexandra alex sacha sandra
amelie melie
andre dede
anne annie anna anouk annick
anne-marie annemarie annie
antoine toine tony antonin
antoinette toinette toni
augustin auguste
baptiste batiste
benoit ben benedict
bernard nanard
bernadette bernie
bertrand bert
brigitte bridget gitte
caroline caro
catherine cathy kate katia katy
cecile cecilia
celine line
charles charlie charly
charlotte charlie lolotte
christian chris
christiane chris
christine chris kristine titine
christophe chris tophe
claude claudie
claudine claudie
clementine clem
corinne coco
damien dam
daniel dan dany
danielle dany danie
david dave
delphine del
didier did
dominique dom domi
edouard ed doudou
eleonore leonore nora
elisabeth babeth elise lise lisbeth beth isabelle
emile emilien
emmanuel manu emanuel
emmanuelle manu
etienne stephane tienne stephen
eugenie ninie
fabien fab
fabrice fab
florence flo
florian flo
francois francis franck fanfan
francoise fanchon soizic
frederic fred freddy
frederique fred
gabriel gab gaby
gabrielle gaby
genevieve ginette viviane
georges jojo george
gerard gege
germaine maine
gilbert gil
gilles gil
guillaume guigui will william
gustave gus
helene leni ellen
henri riton henry
henriette riette
hubert hub
hugues hugo
isabelle isa zabou isabel
jacqueline jackie jacquotte
jacques jacky jacquot jack
jean jeannot jan
jean-baptiste jb jeanbaptiste
jean-claude jc jeanclaude
jean-francois jf jeff jeanfrancois
jean-louis jl jeanlouis
jean-luc jl jeanluc
jean-marc jm jeanmarc
jean-marie jm jeanmarie
jean-michel jm jeanmichel
jean-paul jp jeanpaul
jean-philippe jp jeanphilippe
jean-pierre jp jeanpierre
jeanne jeannette jeannine
jerome gege
joseph jo zef joe
josephine josie jo fifi
josette josie
julien ju
juliette julie
laurence lolo
laurent lolo
leonard leo
louis loulou ludovic
louise loulou lisette
lucien lulu
ludovic ludo louis
madeleine mado magda madelaine
marc marcus
marcel marco
marguerite margot maggie rita
marie maria mariette manon marion
marie-claude marieclaude
marie-christine mariechristine
marie-france mariefrance
marie-helene marielene mariehelene
marie-louise marielouise malou
marie-therese marietherese maite
martine titine
mathieu matthieu mat
mathilde matilde
maurice momo
maximilien max maxime
michel mimi mich michael
michele michelle mich
monique momo
myriam miriam
natalie nathalie nath
nicolas nico
nicole nicky
olivier oliv
pascal pasco
pascale pasca
patrice pat
patricia pat
patrick pat
paulette paule
philippe phil filipe
pierre pierrot peter
rachel rachelle
raphael raph rafael
raymond ray
rene nene
robert bob rob
roger roro
roland rolland
sandrine sandra
sebastien seb
simone mone
solange sol
sophie so sofia
stanislas stan
stephane steph
stephanie steph fanny
suzanne suzie suzette
sylvain syl
sylvie sylvia
theodore theo
therese tess teresa
thierry titi
thomas tom
valentin val
valerie val valou
veronique vero
victor vic totor
vincent vince
virginie ninie
xavier xav
yann yannick jean
yves yvon ivan
yvette vevette
zoe zo
`;
