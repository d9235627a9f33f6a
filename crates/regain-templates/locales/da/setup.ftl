# The notice that the application is set up, to the administrator who did it.

setup-done =
    .subject = Opsætningen af { $product } er færdig
    .preheader = Din konto har en ny adgangskode. Hvis det ikke var dig, skal du reagere nu.
    .heading = Opsætningen er færdig
    .reason = Opsætningen af { $product } er færdig, og din konto har den adgangskode der blev valgt til den.
    .about = Om opsætningen
    .was_you = Hvis det var dig, behøver du ikke gøre mere.
    .not_you = Hvis det ikke var dig, skal du reagere nu: Åbn { $product }, nulstil din adgangskode der, og giv os besked ved at svare på denne meddelelse.
    .action = Åbn { $product }
