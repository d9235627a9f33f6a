# What the pages say: where somebody asks for a message, the forms that links open, their outcomes, and links that no longer work.

page =
    .error_prefix = Virhe:
    .errors = Lomakkeessa on korjattavaa
    .home = Avaa { $product }
    .contact = Kysyttävää? Kirjoita osoitteeseen:
    .language = suomi
    .sign_in = Kirjaudu sisään
    .show = Näytä salasana
    .hide = Piilota salasana
    .shown = Salasanasi on näkyvissä.
    .hidden = Salasanasi on piilotettu.
    .met = kunnossa
    .unmet = puuttuu vielä

page-forgot =
    .heading = Unohditko salasanasi?
    .text = Anna sähköpostiosoitteesi tai käyttäjänimesi. Lähetämme sitten viestin, jossa on linkki uuden salasanan asettamiseen.
    .login = Sähköpostiosoite tai käyttäjänimi
    .submit = Lähetä linkki

page-registration =
    .heading = Luo tili
    .text = Anna sähköpostiosoitteesi. Lähetämme sitten viestin, jossa olevasta linkistä pääset eteenpäin.
    .email = Sähköpostiosoite
    .submit = Lähetä linkki
    .known = Jos sinulla on jo tili, kirjaudu sillä sisään.

page-verification =
    .heading = Vahvista sähköpostiosoitteesi
    .account = Tili:
    .text = Lähetämme viestin, jossa on linkki, osoitteeseen, joka on tililläsi palvelussa { $product }.
    .submit = Lähetä linkki

page-email_change =
    .heading = Muuta sähköpostiosoitteesi
    .account = Nykyinen osoitteesi:
    .text = Lähetämme uuteen osoitteeseen viestin, jossa on linkki. Mikään ei muutu ennen kuin uusi osoite on vahvistettu.
    .email = Uusi sähköpostiosoite
    .current = Nykyinen salasana
    .current_wrong = Tämä ei ole nykyinen salasanasi.
    .submit = Lähetä linkki

# It has to be true whether there is an account or not.
page-sent =
    .heading = Tarkista postilaatikkosi
    .delay = Siihen voi mennä muutama minuutti. Jos et löydä viestiä, katso myös roskapostikansiosta.
    .code_text = Jos viestissä on koodi, voit jatkaa sillä myös tässä.
    .code = Viestissä oleva koodi
    .code_hint = 8 numeroa
    .code_wrong = Tämä koodi ei ole oikea, tai se ei ole enää voimassa. Tarkista se tai käytä viestissä olevaa linkkiä.
    .submit = Jatka koodilla
    .again_text = Eikö mitään tullut?
    .again = Lähetä uudelleen
    .wait = Voit pyytää viestiä uudelleen, kun olet odottanut vielä { $span }.
    .other = Anna toinen osoite

page-sent-password =
    .text = Jos antamillasi tiedoilla on tili palvelussa { $product }, viesti, jossa on linkki uuden salasanan asettamiseen, on matkalla.

page-sent-registration =
    .text = Viesti, jossa on linkki rekisteröinnin viimeistelyyn, on matkalla antamaasi osoitteeseen.

page-sent-address =
    .text = Viesti, jossa on linkki vahvistamiseen, on matkalla osoitteeseen, joka on tililläsi palvelussa { $product }.

page-sent-change =
    .text = Viesti, jossa on linkki vahvistamiseen, on matkalla uuteen osoitteeseen. Mikään ei muutu ennen vahvistusta.

page-password_change =
    .heading = Vaihda salasanasi
    .account = Tili:
    .username = Tili
    .current = Nykyinen salasana
    .current_wrong = Tämä ei ole nykyinen salasanasi.
    .policy = Uuden salasanasi säännöt:
    .password = Uusi salasana
    .confirmation = Uusi salasana uudelleen
    .submit = Tallenna uusi salasana
    .forgot = Unohditko salasanasi?

page-password_changed =
    .heading = Salasanasi on vaihdettu
    .text = Käytä uutta salasanaa tästä lähtien.
    .next = Lähetimme sinulle myös viestin muutoksesta.

page-setup =
    .heading = Ota { $product } käyttöön
    .text = Valitse ylläpitäjän tilillesi uusi salasana sekä asetukset kaikille, jotka eivät ole valinneet toisin.
    .account = Tili:
    .username = Tili
    .policy = Uuden salasanasi säännöt:
    .password = Uusi salasana
    .locale = Kieli
    .time_zone = Aikavyöhyke
    .time_zone_hint = Esimerkiksi Europe/Berlin tai UTC.
    .submit = Viimeistele käyttöönotto

page-setup_done =
    .heading = Palvelun { $product } käyttöönotto on valmis
    .text = Tililläsi on uusi salasana.
    .next = Kirjaudu sillä sisään tästä lähtien.

page-setup_already_done =
    .heading = { $product } on jo otettu käyttöön
    .text = Käyttöönoton voi tehdä vain kerran. Mitään ei ole muutettu.
    .next = Jos haluat vaihtaa salasanasi, kirjaudu sisään ja vaihda se siellä.

page-already_verified =
    .heading = Sähköpostiosoitteesi on jo vahvistettu
    .text = Sinun ei tarvitse tehdä muuta.
    .next = Voit sulkea tämän sivun.

page-sign_in_first =
    .heading = Kirjaudu sisään
    .text = Tämä sivu on tarkoitettu niille, jotka ovat kirjautuneet palveluun { $product }.
    .next = Kirjaudu sisään ja avaa sitten tämä sivu uudelleen.

page-sign_in_again =
    .heading = Kirjaudu uudelleen sisään
    .text = Turvallisuutesi vuoksi tähän vaaditaan, että olet äskettäin kirjautunut sisään salasanallasi. Mitään ei ole muutettu.
    .next = Kirjaudu sisään salasanallasi ja avaa sitten tämä sivu uudelleen.

page-forbidden =
    .heading = Tililläsi ei ole tähän oikeutta
    .text = Siltä puuttuu käyttöoikeus, jonka tämä sivu vaatii. Mitään ei ole muutettu.
    .next = Jos tarvitset sen, ota yhteyttä palvelun { $product } ylläpitäjään.

page-no_mail =
    .heading = Emme voi juuri nyt lähettää viestejä
    .text = Mitään ei ole lähetetty eikä muutettu.
    .next = Yritä myöhemmin uudelleen tai kirjoita meille.

page-too_many =
    .heading = Liian monta yritystä
    .text = Turvallisuutesi vuoksi pidämme tauon. Mitään ei ole muutettu.
    .next = Voit yrittää uudelleen, kun olet odottanut vielä { $span }.

page-failed =
    .heading = Meillä meni jotakin vikaan
    .text = Vika ei ollut sinussa. Pyyntösi on ehkä jäänyt toteuttamatta.
    .next = Yritä uudelleen muutaman minuutin kuluttua. Jos sama toistuu, kirjoita meille.

page-reset =
    .heading = Aseta uusi salasana
    .account = Tili:
    .username = Tili
    .policy = Uuden salasanasi säännöt:
    .password = Uusi salasana
    .confirmation = Uusi salasana uudelleen
    .submit = Tallenna uusi salasana
    .not_you = Etkö se ollut sinä?
    .not_you_text = Jos et pyytänyt uutta salasanaa, peru pyyntö. Linkki lakkaa silloin toimimasta, ja salasanasi pysyy samana.
    .cancel = Se en ollut minä

page-password_set =
    .heading = Uusi salasanasi on asetettu
    .text = Kirjaudu sillä sisään tästä lähtien.
    .next = Lähetimme sinulle myös viestin muutoksesta.

page-cancelled =
    .heading = Pyyntö on peruttu
    .text = Linkki ei enää toimi, ja salasanasi pysyy samana.
    .next = Sinun ei tarvitse tehdä muuta. Jos saat tällaisia viestejä yhä lisää, kirjoita meille.

page-verify =
    .heading = Vahvista sähköpostiosoitteesi
    .account = Tili:
    .text = Tällä painikkeella vahvistat, että osoite, johon lähetimme linkin, kuuluu tiliisi palvelussa { $product }. Tämän sivun avaaminen ei ole muuttanut mitään.
    .submit = Vahvista tämä osoite
    .not_you = Etkö se ollut sinä?
    .not_you_text = Jos et pyytänyt tätä, sulje tämä sivu. Osoite jää silloin vahvistamatta.

page-verified =
    .heading = Sähköpostiosoitteesi on vahvistettu
    .text = Tililläsi palvelussa { $product } on nyt vahvistettu osoite.
    .next = Voit sulkea tämän sivun.

page-change =
    .heading = Vahvista uusi sähköpostiosoite
    .text = Tällä painikkeella vahvistat, että osoitteesta, johon lähetimme linkin, tulee erään tilin kirjautumisosoite palvelussa { $product }. Tämän sivun avaaminen ei ole muuttanut mitään.
    .submit = Vahvista uusi osoite
    .not_you = Etkö se ollut sinä?
    .not_you_text = Jos et pyytänyt tätä, sulje tämä sivu. Mikään ei muutu ilman vahvistustasi.

page-approve =
    .heading = Hyväksy sähköpostiosoitteesi muutos
    .account = Tili:
    .text = Tällä painikkeella hyväksyt, että tilisi palvelussa { $product } saa viestissämme mainitun toisen sähköpostiosoitteen. Tämän sivun avaaminen ei ole muuttanut mitään.
    .submit = Hyväksy muutos
    .not_you = Etkö se ollut sinä?
    .not_you_text = Jos et pyytänyt tätä, älä hyväksy muutosta: tilisi osoite pysyy samana. Joku saattaa tietää salasanasi, joten avaa { $product } ja vaihda se siellä.

page-changed =
    .heading = Sähköpostiosoite on muutettu
    .text = Tästä lähtien palveluun { $product } kirjaudutaan uudella osoitteella.
    .next = Voit sulkea tämän sivun.

page-change_pending =
    .heading = Yksi vahvistus puuttuu vielä
    .text = Sinun vahvistuksesi on tallennettu. Osoite muuttuu heti, kun muutos on vahvistettu myös toisesta osoitteesta.
    .next = Linkki siihen on toisen osoitteen postilaatikossa.

page-revert =
    .heading = Peru sähköpostiosoitteesi muutos
    .account = Tilisi osoite tämän jälkeen:
    .text = Jos et itse pyytänyt toista osoitetta, käytä tätä painiketta. Silloin tapahtuu tämä:
    .restores = Osoite, johon lähetimme linkin, pysyy tililläsi palvelussa { $product } tai palautetaan sille.
    .signs_out = Kaikki laitteet kirjataan ulos.
    .locks = Salasanasi lukitaan, kunnes asetat uuden.
    .sends = Lähetämme kyseiseen osoitteeseen linkin uuden salasanan asettamiseen.
    .opened = Tämän sivun avaaminen ei ole muuttanut mitään.
    .submit = Peru muutos
    .was_you = Olitko se sinä?
    .was_you_text = Jos pyysit muutosta itse, sulje tämä sivu. Sinun ei tarvitse tehdä tässä mitään.

page-reverted =
    .heading = Osoitteen muutos on peruttu
    .text = Tililläsi palvelussa { $product } on osoite, johon lähetimme linkin, kaikki laitteet on kirjattu ulos ja salasanasi on lukittu.
    .next = Viesti, jossa on linkki uuden salasanan asettamiseen, on matkalla. Jos viestiä ei tule, pyydä uusi linkki siellä, missä kirjaudut sisään.

page-register =
    .heading = Luo tilisi
    .invitation = Palvelun { $product } ylläpitäjä kutsuu sinut luomaan tilin.
    .account = Sähköpostiosoite:
    .username = Käyttäjänimi (valinnainen)
    .username_hint = Voit kirjautua sisään sillä osoitteesi sijaan. Enintään 64 merkkiä, ei ät-merkkiä.
    .username_taken = Tämä käyttäjänimi on varattu. Valitse toinen.
    .name = Nimi (valinnainen)
    .name_hint = Puhuttelemme sinua tällä nimellä.
    .policy = Salasanasi säännöt:
    .password = Salasana
    .submit = Luo tili
    .not_you = Etkö se ollut sinä?
    .not_you_text = Jos et halunnut tiliä, sulje tämä sivu: tiliä ei luoda.

page-registered =
    .heading = Tilisi on valmis
    .text = Kirjaudu sisään sähköpostiosoitteellasi ja juuri asettamallasi salasanalla.
    .next = Voit tehdä sen palvelussa { $product }.

page-approval_pending =
    .heading = Tilisi odottaa hyväksyntää
    .text = Se on luotu, mutta et voi vielä kirjautua sisään: ylläpitäjän on ensin hyväksyttävä se.
    .next = Lähetämme sinulle viestin heti, kun se on tapahtunut.

page-closed =
    .heading = Rekisteröinti on suljettu
    .text = Tällä hetkellä tilin voivat luoda vain kutsun saaneet. Tiliä ei luotu.
    .next = Jos tarvitset tilin, pyydä kutsu palvelun { $product } ylläpitäjältä.

page-email_taken =
    .heading = Tämä osoite kuuluu toiseen tiliin
    .text = Se on tällä välin annettu toiselle tilille palvelussa { $product }. Mitään ei ole muutettu.
    .next = Jos kyseinen tili on sinun, kirjaudu sisään tällä osoitteella. Jos ei, kirjoita meille.

page-dead_link =
    .heading = Tämä linkki ei enää toimi
    .used = Se on jo käytetty.
    .superseded = Se on korvattu uudemmalla linkillä, tai pyyntö on peruttu.
    .expired = Se on vanhentunut.
    .invalid = Sitä ei kopioitu kokonaan, tai se ei ole enää voimassa.
    .renew = Lähetä uusi linkki

page-dead_link-password =
    .renew_text = Jos tarvitset vielä uuden salasanan, voimme lähettää uuden linkin samaan osoitteeseen.
    .next = Jos tarvitset vielä uuden salasanan, pyydä uusi linkki siellä, missä kirjaudut sisään.

page-dead_link-address =
    .renew_text = Jos osoitteesi on vielä vahvistettava, voimme lähettää siihen uuden linkin.
    .next = Jos osoitteesi on vielä vahvistettava, avaa { $product } ja pyydä siellä uusi linkki.

page-dead_link-change =
    .renew_text = Jos haluat yhä uuden osoitteen omaksesi palvelussa { $product }, voimme lähettää siihen uuden linkin.
    .next = Jos haluat yhä muuttaa osoitteesi, avaa { $product } ja pyydä muutosta siellä.

page-dead_link-revert =
    .next = Jos joku muu on muuttanut tilisi osoitteen etkä enää voi kirjautua sisään, kirjoita meille.

page-dead_link-registration =
    .renew_text = Jos haluat yhä tilin, voimme lähettää uuden linkin samaan osoitteeseen.
    .next = Jos sinulla on jo tili, kirjaudu sillä sisään. Jos haluat yhä tilin, rekisteröidy palveluun { $product } tai pyydä uusi kutsu siltä, joka kutsui sinut.

page-renewed =
    .heading = Tarkista postilaatikkosi
    .text = Viesti, jossa on uusi linkki, on matkalla samaan osoitteeseen.
    .next = Siihen voi mennä muutama minuutti. Jos et löydä viestiä, katso myös roskapostikansiosta.

page-overloaded =
    .heading = Yritä hetken kuluttua uudelleen
    .text = Pyyntöjä on juuri nyt liikaa. Mitään ei ole muutettu.
    .next = Odota minuutti ja yritä sitten uudelleen.

page-cross_site =
    .heading = Tämä lomake tuli toiselta sivustolta
    .text = Turvallisuutesi vuoksi hyväksymme vain omien sivujemme lomakkeet. Mitään ei ole muutettu.
    .next = Avaa haluamasi sivu palvelusta { $product } tai viestissäsi olevasta linkistä ja käytä sen lomaketta.

page-unreadable =
    .heading = Tätä lomaketta ei voitu lukea
    .text = Mitään ei ole muutettu.
    .next = Palaa takaisin, lataa sivu uudelleen ja käytä sen lomaketta. Jos siinä kysytään salasanaa, anna salasana, joka on enintään 1{"\u00A0"}024 tavua.

page-not_found =
    .heading = Tässä osoitteessa ei ole mitään
    .text = Siinä voi olla kirjoitusvirhe, tai sitä ei kopioitu kokonaan.
    .next = Jos tulit tänne viestissä olevasta linkistä, avaa se vielä kerran tai kopioi se kokonaan.
