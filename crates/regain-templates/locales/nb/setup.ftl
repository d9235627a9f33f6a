# The notice that the application is set up, to the administrator who did it.

setup-done =
    .subject = Oppsettet av { $product } er ferdig
    .preheader = Kontoen din har et nytt passord. Hvis det ikke var deg, må du gjøre noe nå.
    .heading = Oppsettet er ferdig
    .reason = Oppsettet av { $product } er ferdig, og kontoen din har passordet som ble valgt for den.
    .about = Om oppsettet
    .was_you = Hvis det var deg, trenger du ikke å gjøre noe mer.
    .not_you = Hvis det ikke var deg, må du gjøre noe nå: Åpne { $product }, tilbakestill passordet ditt der, og gi oss beskjed ved å svare på denne meldingen.
    .action = Åpne { $product }
