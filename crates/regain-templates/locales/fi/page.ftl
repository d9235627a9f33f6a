# What the pages say: the forms that links open, their outcomes, and links that no longer work.

page =
    .error_prefix = Virhe:
    .errors = Lomakkeessa on korjattavaa
    .home = Avaa { $product }
    .contact = Kysyttävää? Kirjoita osoitteeseen:

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
    .next = Odota minuutti ja avaa sitten viestissäsi oleva linkki vielä kerran.

page-cross_site =
    .heading = Tämä lomake tuli toiselta sivustolta
    .text = Turvallisuutesi vuoksi hyväksymme vain omien sivujemme lomakkeet. Mitään ei ole muutettu.
    .next = Avaa viestissäsi oleva linkki ja käytä sen lomaketta.

page-unreadable =
    .heading = Tätä lomaketta ei voitu lukea
    .text = Mitään ei ole muutettu.
    .next = Avaa viestissäsi oleva linkki vielä kerran ja käytä sen lomaketta. Jos siinä kysytään salasanaa, anna salasana, joka on enintään 1{"\u00A0"}024 tavua.

page-not_found =
    .heading = Tässä osoitteessa ei ole mitään
    .text = Siinä voi olla kirjoitusvirhe, tai sitä ei kopioitu kokonaan.
    .next = Jos tulit tänne viestissä olevasta linkistä, avaa se vielä kerran tai kopioi se kokonaan.
