# What all pages share, and the pages.
page =
    .error_prefix = Eroare:
    .errors = Există o problemă
    .home = Deschideți { $product }
    .contact = Întrebări? Scrieți la:
    .language = română
    .sign_in = Conectați-vă
    .show = Afișați parola
    .hide = Ascundeți parola
    .shown = Parola dumneavoastră este vizibilă.
    .hidden = Parola dumneavoastră este ascunsă.
    .met = îndeplinit
    .unmet = încă lipsește

page-forgot =
    .heading = Ați uitat parola?
    .text = Introduceți adresa de e-mail sau numele de utilizator. Trimitem apoi un mesaj cu un link pentru setarea unei parole noi.
    .login = Adresă de e-mail sau nume de utilizator
    .submit = Trimiteți linkul

page-registration =
    .heading = Creați un cont
    .text = Introduceți adresa de e-mail. Trimitem apoi un mesaj cu un link pentru a continua.
    .email = Adresă de e-mail
    .submit = Trimiteți linkul
    .known = Dacă aveți deja un cont, conectați-vă cu el.

page-verification =
    .heading = Confirmați adresa de e-mail
    .account = Pentru contul
    .text = Trimitem un mesaj cu un link la adresa contului dumneavoastră { $product }.
    .submit = Trimiteți linkul

page-email_change =
    .heading = Schimbați adresa de e-mail
    .account = Adresa dumneavoastră actuală
    .text = Trimitem un mesaj cu un link la noua adresă. Nimic nu se schimbă până când noua adresă nu este confirmată.
    .email = Noua adresă de e-mail
    .current = Parola actuală
    .current_wrong = Aceasta nu este parola dumneavoastră actuală.
    .submit = Trimiteți linkul

page-sent =
    .heading = Verificați căsuța poștală
    .delay = Poate dura câteva minute. Dacă nu găsiți mesajul, căutați și în dosarul de spam.
    .code_text = Dacă mesajul conține un cod, puteți continua cu el și aici.
    .code = Codul din mesaj
    .code_hint = 8 cifre
    .code_wrong = Acest cod nu este corect sau nu mai este valabil. Verificați-l sau folosiți linkul din mesaj.
    .submit = Continuați cu codul
    .again_text = Nu a ajuns nimic?
    .again = Trimiteți din nou
    .wait = Puteți cere din nou peste { $span }.
    .other = Introduceți altă adresă

page-sent-password =
    .text = Dacă există un cont { $product } pentru datele introduse, un mesaj cu un link pentru setarea unei parole noi este pe drum.

page-sent-registration =
    .text = Un mesaj cu un link pentru finalizarea înregistrării este pe drum spre adresa pe care ați introdus-o.

page-sent-address =
    .text = Un mesaj cu un link de confirmare este pe drum spre adresa contului dumneavoastră { $product }.

page-sent-change =
    .text = Un mesaj cu un link de confirmare este pe drum spre noua adresă. Până la confirmare nu se schimbă nimic.

page-password_change =
    .heading = Schimbați parola
    .account = Pentru contul
    .username = Cont
    .current = Parola actuală
    .current_wrong = Aceasta nu este parola dumneavoastră actuală.
    .policy = Reguli pentru noua parolă:
    .password = Parola nouă
    .confirmation = Parola nouă, încă o dată
    .submit = Salvați parola nouă
    .forgot = Ați uitat parola?

page-password_changed =
    .heading = Parola dumneavoastră a fost schimbată
    .text = Folosiți-o de acum înainte pe cea nouă.
    .next = V-am trimis și un mesaj despre această schimbare.

page-setup =
    .heading = Configurați { $product }
    .text = Alegeți o parolă nouă pentru contul dumneavoastră de administrator și setările valabile pentru oricine nu a ales altele.
    .account = Pentru contul
    .username = Cont
    .policy = Reguli pentru noua parolă:
    .password = Parola nouă
    .locale = Limba
    .time_zone = Fusul orar
    .time_zone_hint = De exemplu, Europe/Berlin sau UTC.
    .submit = Încheiați configurarea

page-setup_done =
    .heading = Configurarea pentru { $product } este încheiată
    .text = Contul dumneavoastră are acum parola nouă.
    .next = Folosiți-o de acum înainte pentru a vă conecta.

page-setup_already_done =
    .heading = Configurarea pentru { $product } este deja încheiată
    .text = Configurarea se poate face o singură dată. Nu s-a schimbat nimic.
    .next = Dacă doriți să schimbați parola, conectați-vă și schimbați-o acolo.

page-already_verified =
    .heading = Adresa dumneavoastră de e-mail este deja confirmată
    .text = Nu mai este nimic de făcut.
    .next = Puteți închide această pagină.

page-sign_in_first =
    .heading = Conectați-vă pentru a continua
    .text = Această pagină este pentru persoanele conectate la { $product }.
    .next = Conectați-vă, apoi deschideți din nou această pagină.

page-sign_in_again =
    .heading = Conectați-vă din nou
    .text = Pentru siguranța dumneavoastră, aici este nevoie de o conectare recentă cu parola. Nu s-a schimbat nimic.
    .next = Conectați-vă cu parola, apoi deschideți din nou această pagină.

page-forbidden =
    .heading = Contul dumneavoastră nu are voie să facă acest lucru
    .text = Nu are permisiunea necesară pentru această pagină. Nu s-a schimbat nimic.
    .next = Dacă aveți nevoie de ea, cereți-o de la un administrator { $product }.

page-no_mail =
    .heading = Momentan nu putem trimite mesaje
    .text = Nu s-a trimis și nu s-a schimbat nimic.
    .next = Încercați din nou mai târziu sau scrieți-ne.

page-too_many =
    .heading = Prea multe încercări
    .text = Pentru siguranța dumneavoastră, facem o pauză. Nu s-a schimbat nimic.
    .next = Puteți încerca din nou peste { $span }.

page-failed =
    .heading = A apărut o problemă la noi
    .text = Nu a fost vina dumneavoastră, dar este posibil să nu fi făcut ceea ce ați cerut.
    .next = Încercați din nou peste câteva minute. Dacă se întâmplă iar, scrieți-ne.

page-reset =
    .heading = Setați o parolă nouă
    .account = Pentru contul
    .username = Cont
    .policy = Reguli pentru noua parolă:
    .password = Parola nouă
    .confirmation = Parola nouă, încă o dată
    .submit = Salvați parola nouă
    .not_you = Nu ați fost dumneavoastră?
    .not_you_text = Dacă nu ați cerut o parolă nouă, anulați cererea. Linkul nu va mai funcționa, iar parola rămâne aceeași.
    .cancel = Nu am fost eu

page-password_set =
    .heading = Noua parolă este setată
    .text = Folosiți-o de acum înainte pentru a vă conecta.
    .next = V-am trimis și un mesaj despre această schimbare.

page-cancelled =
    .heading = Cererea a fost anulată
    .text = Linkul nu mai funcționează, iar parola rămâne aceeași.
    .next = Nu mai este nimic de făcut. Dacă primiți în continuare astfel de mesaje, scrieți-ne.

page-verify =
    .heading = Confirmați adresa de e-mail
    .account = Pentru contul
    .text = Cu acest buton confirmați că adresa la care am trimis linkul aparține contului dumneavoastră { $product }. Deschiderea acestei pagini nu a schimbat nimic.
    .submit = Confirmați această adresă
    .not_you = Nu ați fost dumneavoastră?
    .not_you_text = Dacă nu ați cerut acest lucru, închideți această pagină. Adresa rămâne atunci neconfirmată.

page-verified =
    .heading = Adresa dumneavoastră de e-mail este confirmată
    .text = Contul dumneavoastră { $product } are acum o adresă confirmată.
    .next = Puteți închide această pagină.

page-change =
    .heading = Confirmați noua adresă de e-mail
    .text = Cu acest buton confirmați că adresa la care am trimis linkul devine adresa de conectare a unui cont la { $product }. Deschiderea acestei pagini nu a schimbat nimic.
    .submit = Confirmați noua adresă
    .not_you = Nu ați fost dumneavoastră?
    .not_you_text = Dacă nu ați cerut acest lucru, închideți această pagină. Nimic nu se schimbă fără confirmarea dumneavoastră.

page-approve =
    .heading = Aprobați schimbarea adresei de e-mail
    .account = Pentru contul
    .text = Cu acest buton sunteți de acord ca pentru contul dumneavoastră { $product } să fie folosită cealaltă adresă de e-mail, cea indicată în mesajul nostru. Deschiderea acestei pagini nu a schimbat nimic.
    .submit = Aprobați schimbarea
    .not_you = Nu ați fost dumneavoastră?
    .not_you_text = Dacă nu ați cerut acest lucru, nu aprobați schimbarea: contul își păstrează adresa. Este posibil ca altcineva să vă știe parola, așa că deschideți { $product } și schimbați-o acolo.

page-changed =
    .heading = Adresa de e-mail a fost schimbată
    .text = De acum înainte, conectarea la { $product } se face cu noua adresă.
    .next = Puteți închide această pagină.

page-change_pending =
    .heading = Mai lipsește o confirmare
    .text = Confirmarea dumneavoastră este salvată. Adresa se schimbă de îndată ce este confirmată și de la cealaltă adresă.
    .next = Linkul pentru aceasta se află în căsuța poștală a celeilalte adrese.

page-revert =
    .heading = Anulați schimbarea adresei de e-mail
    .account = Adresa contului dumneavoastră după anulare:
    .text = Dacă nu dumneavoastră ați cerut altă adresă, folosiți acest buton. Iată ce face:
    .restores = Contul dumneavoastră { $product } păstrează adresa la care am trimis linkul sau revine la ea.
    .signs_out = Toate dispozitivele sunt deconectate.
    .locks = Parola dumneavoastră este blocată până când setați una nouă.
    .sends = Trimitem la acea adresă un link pentru setarea unei parole noi.
    .opened = Deschiderea acestei pagini nu a schimbat nimic.
    .submit = Anulați schimbarea
    .was_you = Ați fost dumneavoastră?
    .was_you_text = Dacă dumneavoastră ați cerut schimbarea, închideți această pagină. Nu este nimic de făcut aici.

page-reverted =
    .heading = Schimbarea adresei a fost anulată
    .text = Contul dumneavoastră { $product } are adresa la care am trimis linkul, toate dispozitivele au fost deconectate, iar parola este blocată.
    .next = Un mesaj cu un link pentru setarea unei parole noi este pe drum. Dacă nu ajunge, cereți un link nou pe pagina de conectare.

page-register =
    .heading = Creați-vă contul
    .invitation = Un administrator { $product } vă invită să creați un cont.
    .account = Cu adresa de e-mail
    .username = Nume de utilizator (opțional)
    .username_hint = Vă puteți conecta cu el în locul adresei. Cel mult 64 de caractere, fără semnul arond.
    .username_taken = Acest nume de utilizator este deja folosit. Alegeți altul.
    .name = Nume (opțional)
    .name_hint = Așa ne vom adresa dumneavoastră.
    .policy = Reguli pentru parolă:
    .password = Parolă
    .submit = Creați contul
    .not_you = Nu ați fost dumneavoastră?
    .not_you_text = Dacă nu ați dorit un cont, închideți această pagină: nu se creează niciunul.

page-registered =
    .heading = Contul dumneavoastră este gata
    .text = Conectați-vă cu adresa de e-mail și cu parola pe care tocmai ați setat-o.
    .next = Puteți face acest lucru la { $product }.

page-approval_pending =
    .heading = Contul dumneavoastră așteaptă aprobarea
    .text = A fost creat, dar încă nu vă puteți conecta: mai întâi trebuie să îl aprobe un administrator.
    .next = Vă trimitem un mesaj de îndată ce se întâmplă acest lucru.

page-closed =
    .heading = Înregistrarea este închisă
    .text = Momentan, numai persoanele cu invitație pot crea un cont. Nu a fost creat niciun cont.
    .next = Dacă aveți nevoie de un cont, cereți o invitație de la un administrator { $product }.

page-email_taken =
    .heading = Această adresă aparține altui cont
    .text = Între timp, a fost atribuită altui cont { $product }. Nu s-a schimbat nimic.
    .next = Dacă acel cont este al dumneavoastră, conectați-vă cu această adresă. Dacă nu, scrieți-ne.

page-dead_link =
    .heading = Acest link nu mai funcționează
    .used = A fost deja folosit.
    .superseded = A fost înlocuit cu un link mai nou sau cererea a fost anulată.
    .expired = A expirat.
    .invalid = Nu a fost copiat în întregime sau nu mai este valabil.
    .renew = Trimiteți un link nou

page-dead_link-password =
    .renew_text = Dacă mai aveți nevoie de o parolă nouă, putem trimite un link nou la aceeași adresă.
    .next = Dacă mai aveți nevoie de o parolă nouă, cereți un link nou pe pagina de conectare.

page-dead_link-address =
    .renew_text = Dacă mai trebuie să confirmați adresa, putem trimite un link nou la ea.
    .next = Dacă mai trebuie să confirmați adresa, deschideți { $product } și cereți acolo un link nou.

page-dead_link-change =
    .renew_text = Dacă noua adresă urmează în continuare să devină adresa dumneavoastră la { $product }, putem trimite un link nou la ea.
    .next = Dacă doriți în continuare să schimbați adresa, deschideți { $product } și cereți acolo schimbarea.

page-dead_link-revert =
    .next = Dacă altcineva a schimbat adresa contului dumneavoastră și nu vă mai puteți conecta, scrieți-ne.

page-dead_link-registration =
    .renew_text = Dacă mai doriți un cont, putem trimite un link nou la aceeași adresă.
    .next = Dacă aveți deja un cont, conectați-vă cu el. Dacă mai doriți unul, înregistrați-vă la { $product } sau cereți o nouă invitație de la persoana care v-a invitat.

page-renewed =
    .heading = Verificați căsuța poștală
    .text = Un mesaj cu un link nou este pe drum spre aceeași adresă.
    .next = Poate dura câteva minute. Dacă nu îl găsiți, căutați și în dosarul de spam.

page-overloaded =
    .heading = Încercați din nou peste puțin timp
    .text = Momentan sunt prea multe cereri. Nu s-a schimbat nimic.
    .next = Așteptați un minut, apoi încercați din nou.

page-cross_site =
    .heading = Acest formular a venit de pe alt site
    .text = Pentru siguranța dumneavoastră, acceptăm numai formulare de pe paginile noastre. Nu s-a schimbat nimic.
    .next = Deschideți pagina dorită din { $product } sau prin linkul din mesaj și folosiți formularul de acolo.

page-unreadable =
    .heading = Acest formular nu a putut fi citit
    .text = Nu s-a schimbat nimic.
    .next = Mergeți înapoi, reîncărcați pagina și folosiți formularul de acolo. Dacă vi se cere o parolă, introduceți una de cel mult 1.024 de octeți.

page-not_found =
    .heading = La această adresă nu există nimic
    .text = Poate că este scrisă greșit sau nu a fost copiată în întregime.
    .next = Dacă ați ajuns aici printr-un link dintr-un mesaj, deschideți-l încă o dată sau copiați-l în întregime.
