# The notice that a password was changed. Only this kind of message asks people to act.

password_change-changed =
    .subject = { $product }: salasanasi on vaihdettu
    .preheader = Vaihdettu { $changed_at }. Jos se et ollut sinä, toimi heti.
    .heading = Salasanasi on vaihdettu
    .reason = Tilisi salasana palvelussa { $product } on vaihdettu.
    .about = Tietoja muutoksesta
    .was_you = Jos se olit sinä, sinun ei tarvitse tehdä enää mitään.
    .not_you = Jos se et ollut sinä, toimi heti: avaa { $product }, vaihda siellä salasanasi ja kerro asiasta meille vastaamalla tähän viestiin.
    .action = Avaa { $product }
