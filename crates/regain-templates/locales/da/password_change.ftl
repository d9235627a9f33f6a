# The notice that a password was changed. Only this kind of message asks people to act.

password_change-changed =
    .subject = Din adgangskode hos { $product } er ændret
    .preheader = Ændret den { $changed_at }. Hvis det ikke var dig, skal du reagere nu.
    .heading = Din adgangskode er ændret
    .reason = Adgangskoden til din konto hos { $product } er blevet ændret.
    .about = Om denne ændring
    .was_you = Hvis det var dig, behøver du ikke gøre mere.
    .not_you = Hvis det ikke var dig, skal du reagere nu: Åbn { $product }, nulstil din adgangskode der, og giv os besked ved at svare på denne meddelelse.
    .action = Åbn { $product }
