# The notice that a password was changed. Only this kind of message asks people to act.

password_change-changed =
    .subject = Passordet ditt hos { $product } er endret
    .preheader = Endret { $changed_at }. Hvis det ikke var deg, må du gjøre noe nå.
    .heading = Passordet ditt er endret
    .reason = Passordet til kontoen din hos { $product } er endret.
    .about = Om denne endringen
    .was_you = Hvis det var deg, trenger du ikke å gjøre noe mer.
    .not_you = Hvis det ikke var deg, må du gjøre noe nå: Åpne { $product }, tilbakestill passordet ditt der, og gi oss beskjed ved å svare på denne meldingen.
    .action = Åpne { $product }
