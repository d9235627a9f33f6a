# The link to set a new password, and what is said where there is none to reset.

password_reset-reset =
    .subject = Återställ ditt lösenord hos { $product }
    .preheader = Länken för att välja ett nytt lösenord gäller i { $valid_for }.
    .heading = Välj ett nytt lösenord
    .reason = Vi har fått en begäran om att återställa lösenordet för ditt konto hos { $product }.
    .action = Välj ett nytt lösenord
    .validity = Länken gäller i { $valid_for }, till { $valid_until }, och fungerar bara en gång.
    .about = Om den här begäran
    .not_you = Om det inte var du kan du bortse från det här meddelandet: länken i sig ändrar ingenting.

password_reset-by_administrator =
    .subject = Välj ett nytt lösenord hos { $product }
    .preheader = Länken för att välja ett nytt lösenord gäller i { $valid_for }.
    .heading = Välj ett nytt lösenord
    .reason = En administratör för { $product } har påbörjat en återställning av lösenordet för ditt konto.
    .action = Välj ett nytt lösenord
    .validity = Länken gäller i { $valid_for }, till { $valid_until }, och fungerar bara en gång.
    .about = Om den här begäran
    .not_you = Om du inte väntade dig det här, fråga din administratör innan du öppnar länken. Länken i sig ändrar ingenting.

password_reset-no_account =
    .subject = Inget lösenord återställt hos { $product }
    .preheader = Det finns inget konto hos { $product } med den här adressen vars lösenord kan återställas.
    .heading = Inget lösenord har återställts
    .reason = Någon har begärt att lösenordet hos { $product } ska återställas för den här e-postadressen. Vi hittade inget konto med den här adressen vars lösenord kan återställas.
    .was_you = Om det var du kan du prova adressen som du registrerade dig med, logga in på ett annat sätt eller skapa ett konto.
    .action = Öppna { $product }
    .about = Om den här begäran
    .not_you = Om det inte var du kan du bortse från det här meddelandet: ingenting har ändrats.
