# The messages about a change of address, to the new address and to the one that the account has or had.

email_change-confirm =
    .subject = { $product }: vahvista uusi osoitteesi
    .preheader = Linkki uuden osoitteen vahvistamiseen on voimassa { $valid_for }.
    .heading = Vahvista uusi sähköpostiosoite
    .reason = Tästä sähköpostiosoitteesta on tarkoitus tulla erään tilin kirjautumisosoite palvelussa { $product }. Mikään ei muutu ennen kuin osoite on vahvistettu.
    .action = Vahvista uusi osoite
    .validity = Linkki on voimassa { $valid_for } eli { $valid_until } asti.
    .about = Tietoja pyynnöstä
    .not_you = Jos et pyytänyt tätä, älä vahvista osoitetta. Voit jättää tämän viestin huomiotta: mikään ei muutu ilman vahvistustasi.

email_change-approve =
    .subject = { $product }: hyväksy osoitteesi muutos
    .preheader = Linkki muutoksen hyväksymiseen on voimassa { $valid_for }. Mikään ei muutu ilman hyväksyntääsi.
    .heading = Hyväksy sähköpostiosoitteesi muutos
    .reason = Saimme pyynnön vaihtaa tilillesi palvelussa { $product } toinen sähköpostiosoite. Mikään ei muutu ilman hyväksyntääsi.
    .about = Tietoja pyynnöstä
    .was_you = Jos se olit sinä, tarkista uusi osoite ja hyväksy muutos alla olevalla linkillä.
    .action = Hyväksy muutos
    .validity = Linkki on voimassa { $valid_for } eli { $valid_until } asti, ja se toimii vain kerran.
    .not_you = Jos se et ollut sinä, älä hyväksy muutosta: tämä osoite pysyy tililläsi. Joku saattaa tietää salasanasi, joten avaa { $product } ja vaihda se siellä.

email_change-asked =
    .subject = { $product }: pyyntö muuttaa osoitettasi
    .preheader = Jos se olit sinä, sinun ei tarvitse tehdä mitään. Jos et, voit estää muutoksen: linkki on voimassa { $valid_for }.
    .heading = Pyyntö muuttaa sähköpostiosoitettasi
    .reason = Saimme pyynnön muuttaa tilisi sähköpostiosoite palvelussa { $product }. Mikään ei muutu ennen kuin uusi osoite on vahvistettu.
    .about = Tietoja pyynnöstä
    .was_you = Jos se olit sinä, sinun ei tarvitse tehdä tässä enää mitään.
    .not_you = Jos se et ollut sinä, jollakulla muulla on pääsy tilillesi. Toimi heti ja estä muutos alla olevalla linkillä: tämä osoite pysyy tililläsi, kaikki laitteet kirjataan ulos ja saat linkin uuden salasanan asettamiseen.
    .action = Se en ollut minä
    .validity = Linkki on voimassa { $valid_for } eli { $valid_until } asti, vaikka uusi osoite olisi siihen mennessä vahvistettu.

email_change-changed =
    .subject = { $product }: sähköpostiosoitteesi on muutettu
    .preheader = Jos se et ollut sinä, toimi heti. Voit kumota muutoksen: linkki on voimassa { $valid_for }.
    .heading = Sähköpostiosoitteesi on muutettu
    .reason = Tilisi sähköpostiosoite palvelussa { $product } on muutettu. Tästä lähtien kirjaudut sisään uudella osoitteella.
    .about = Tietoja muutoksesta
    .was_you = Jos se olit sinä, sinun ei tarvitse tehdä enää mitään.
    .not_you = Jos se et ollut sinä, toimi heti ja kumoa muutos alla olevalla linkillä: tämä osoite palautetaan tilillesi, kaikki laitteet kirjataan ulos ja saat linkin uuden salasanan asettamiseen.
    .action = Se en ollut minä
    .validity = Linkki on voimassa { $valid_for } eli { $valid_until } asti.

email_change-reverted =
    .subject = { $product }: osoitteen muutos on peruttu
    .preheader = Salasanasi on lukittu. Linkki uuden asettamiseen tulee toisessa viestissä.
    .heading = Osoitteen muutos on peruttu
    .reason = Sähköpostiosoitteesi muutos on peruttu. Tämä on tilisi osoite palvelussa { $product }, ja kaikki laitteet on kirjattu ulos.
    .next = Salasanasi on lukittu, kunnes asetat uuden. Linkki siihen tulee toisessa viestissä. Jos viestiä ei tule, pyydä uusi linkki siellä, missä kirjaudut sisään.
    .action = Avaa { $product }
    .about = Tietoja muutoksesta
    .not_you = Jos et itse perunut muutosta, kerro asiasta meille vastaamalla tähän viestiin.
