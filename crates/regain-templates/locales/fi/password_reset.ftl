# The link to set a new password, and what is said where there is none to reset.

password_reset-reset =
    .subject = { $product }: salasanan vaihtaminen
    .preheader = Linkki uuden salasanan asettamiseen on voimassa { $valid_for }.
    .heading = Aseta uusi salasana
    .reason = Saimme pyynnön vaihtaa tilisi salasana palvelussa { $product }.
    .action = Aseta uusi salasana
    .validity = Linkki on voimassa { $valid_for } eli { $valid_until } asti, ja se toimii vain kerran.
    .about = Tietoja pyynnöstä
    .not_you = Jos se et ollut sinä, voit jättää tämän viestin huomiotta: pelkkä linkki ei muuta mitään.

password_reset-by_administrator =
    .subject = { $product }: aseta uusi salasana
    .preheader = Linkki uuden salasanan asettamiseen on voimassa { $valid_for }.
    .heading = Aseta uusi salasana
    .reason = Palvelun { $product } ylläpitäjä on käynnistänyt tilisi salasanan vaihtamisen.
    .action = Aseta uusi salasana
    .validity = Linkki on voimassa { $valid_for } eli { $valid_until } asti, ja se toimii vain kerran.
    .about = Tietoja pyynnöstä
    .not_you = Jos et odottanut tätä, kysy asiasta ylläpitäjältäsi ennen kuin avaat linkin. Pelkkä linkki ei muuta mitään.

password_reset-no_account =
    .subject = { $product }: salasanaa ei vaihdettu
    .preheader = Palvelussa { $product } ei ole tällä osoitteella tiliä, jonka salasanan voisi vaihtaa.
    .heading = Salasanaa ei vaihdettu
    .reason = Joku pyysi vaihtamaan tähän sähköpostiosoitteeseen liittyvän salasanan palvelussa { $product }. Emme löytäneet tällä osoitteella tiliä, jonka salasanan voisi vaihtaa.
    .was_you = Jos se olit sinä, kokeile osoitetta, jolla rekisteröidyit, kirjaudu sisään muulla tavalla tai luo tili.
    .action = Avaa { $product }
    .about = Tietoja pyynnöstä
    .not_you = Jos se et ollut sinä, voit jättää tämän viestin huomiotta: mikään ei ole muuttunut.
