# The messages about a new account: the link to go on, an invitation, an address in use, an approval.

registration-register =
    .subject = { $product }: viimeistele rekisteröintisi
    .preheader = Linkki rekisteröinnin viimeistelyyn on voimassa { $valid_for }.
    .heading = Viimeistele rekisteröintisi
    .reason = Tällä sähköpostiosoitteella on aloitettu rekisteröinti palveluun { $product }.
    .action = Viimeistele rekisteröinti
    .validity = Linkki on voimassa { $valid_for } eli { $valid_until } asti, ja se toimii vain kerran.
    .about = Tietoja pyynnöstä
    .not_you = Jos se et ollut sinä, voit jättää tämän viestin huomiotta: tiliä ei luoda.

registration-invitation =
    .subject = Kutsu palveluun { $product }
    .preheader = Linkki tilisi luomiseen on voimassa { $valid_for }.
    .heading = Sinut on kutsuttu palveluun { $product }
    .reason = Palvelun { $product } ylläpitäjä kutsuu sinut luomaan tilin tällä sähköpostiosoitteella.
    .action = Hyväksy kutsu
    .validity = Linkki on voimassa { $valid_for } eli { $valid_until } asti, ja se toimii vain kerran.
    .not_you = Jos et odottanut tätä kutsua, voit jättää tämän viestin huomiotta: tiliä ei luoda, ellet hyväksy kutsua.

registration-taken =
    .subject = Sinulla on jo tili palvelussa { $product }
    .preheader = Joku halusi käyttää sähköpostiosoitettasi toisella tilillä. Mikään ei ole muuttunut.
    .heading = Sinulla on jo tili
    .reason = Joku halusi rekisteröityä palveluun { $product } tällä sähköpostiosoitteella tai käyttää sitä toisella tilillä. Se kuuluu sinun tiliisi, joten mikään ei ole muuttunut.
    .was_you = Jos se olit sinä, kirjaudu sisään tällä osoitteella. Jos olet unohtanut salasanasi, voit vaihtaa sen siellä.
    .action = Avaa { $product }
    .about = Tietoja pyynnöstä
    .not_you = Jos se et ollut sinä, voit jättää tämän viestin huomiotta: tilisi ja salasanasi pysyvät ennallaan.

registration-approved =
    .subject = { $product }: tilisi on hyväksytty
    .preheader = Voit nyt kirjautua sisään.
    .heading = Tilisi on hyväksytty
    .reason = Palvelun { $product } ylläpitäjä on hyväksynyt tilisi. Voit nyt kirjautua sisään.
    .action = Avaa { $product }
    .about = Tietoja tilistäsi
    .not_you = Jos et rekisteröitynyt, kerro asiasta meille vastaamalla tähän viestiin.
