# The notice that the application is set up, to the administrator who did it.

setup-done =
    .subject = { $product }: käyttöönotto on valmis
    .preheader = Tililläsi on uusi salasana. Jos se et ollut sinä, toimi heti.
    .heading = Käyttöönotto on valmis
    .reason = Palvelun { $product } käyttöönotto on valmis, ja tililläsi on sille valittu salasana.
    .about = Tietoja käyttöönotosta
    .was_you = Jos se olit sinä, sinun ei tarvitse tehdä enää mitään.
    .not_you = Jos se et ollut sinä, toimi heti: avaa { $product }, vaihda siellä salasanasi ja kerro asiasta meille vastaamalla tähän viestiin.
    .action = Avaa { $product }
