# The messages about a new account: the link to go on, an invitation, an address in use, an approval.

registration-register =
    .subject = Slutför din registrering hos { $product }
    .preheader = Länken för att slutföra din registrering gäller i { $valid_for }.
    .heading = Slutför din registrering
    .reason = En registrering hos { $product } har påbörjats med den här e-postadressen.
    .action = Slutför registreringen
    .validity = Länken gäller i { $valid_for }, till { $valid_until }, och fungerar bara en gång.
    .about = Om den här begäran
    .not_you = Om det inte var du kan du bortse från det här meddelandet: inget konto kommer att skapas.

registration-invitation =
    .subject = Inbjudan till { $product }
    .preheader = Länken för att skapa ditt konto gäller i { $valid_for }.
    .heading = Du är inbjuden till { $product }
    .reason = En administratör för { $product } bjuder in dig att skapa ett konto med den här e-postadressen.
    .action = Tacka ja till inbjudan
    .validity = Länken gäller i { $valid_for }, till { $valid_until }, och fungerar bara en gång.
    .not_you = Om du inte väntade dig den här inbjudan kan du bortse från meddelandet: inget konto skapas om du inte tackar ja.

registration-taken =
    .subject = Du har redan ett konto hos { $product }
    .preheader = Någon ville använda din e-postadress för ett annat konto. Ingenting har ändrats.
    .heading = Du har redan ett konto
    .reason = Någon ville registrera sig hos { $product } med den här e-postadressen eller använda den för ett annat konto. Den hör till ditt konto, så ingenting har ändrats.
    .was_you = Om det var du loggar du in med den här adressen. Om du har glömt ditt lösenord kan du återställa det där.
    .action = Öppna { $product }
    .about = Om den här begäran
    .not_you = Om det inte var du kan du bortse från det här meddelandet: ditt konto och ditt lösenord är desamma som förut.

registration-approved =
    .subject = Ditt konto hos { $product } har godkänts
    .preheader = Du kan logga in nu.
    .heading = Ditt konto har godkänts
    .reason = En administratör för { $product } har godkänt ditt konto. Du kan logga in nu.
    .action = Öppna { $product }
    .about = Om ditt konto
    .not_you = Om du inte har registrerat dig, hör av dig till oss genom att svara på det här meddelandet.
