# What the pages say: the forms that links open, their outcomes, and links that no longer work.

page =
    .error_prefix = Fel:
    .errors = Det finns ett problem
    .home = Öppna { $product }
    .contact = Har du frågor? Skriv till:

page-reset =
    .heading = Välj ett nytt lösenord
    .account = För kontot
    .username = Konto
    .policy = Regler för ditt nya lösenord:
    .password = Nytt lösenord
    .confirmation = Nytt lösenord, en gång till
    .submit = Spara nytt lösenord
    .not_you = Var det inte du?
    .not_you_text = Om du inte har begärt ett nytt lösenord avslutar du begäran. Då slutar länken att fungera och ditt lösenord förblir detsamma.
    .cancel = Det var inte jag

page-password_set =
    .heading = Ditt nya lösenord är sparat
    .text = Använd det för att logga in från och med nu.
    .next = Vi har också skickat ett meddelande till dig om ändringen.

page-cancelled =
    .heading = Begäran har avslutats
    .text = Länken fungerar inte längre och ditt lösenord förblir detsamma.
    .next = Du behöver inte göra något mer. Om du får fler sådana meddelanden, skriv till oss.

page-verify =
    .heading = Bekräfta din e-postadress
    .account = För kontot
    .text = Med den här knappen bekräftar du att adressen som vi skickade länken till hör till ditt konto hos { $product }. Ingenting har ändrats av att du öppnade den här sidan.
    .submit = Bekräfta den här adressen
    .not_you = Var det inte du?
    .not_you_text = Om du inte har begärt det här stänger du sidan. Då förblir adressen obekräftad.

page-verified =
    .heading = Din e-postadress är bekräftad
    .text = Ditt konto hos { $product } har nu en bekräftad adress.
    .next = Du kan stänga den här sidan.

page-change =
    .heading = Bekräfta den nya e-postadressen
    .text = Med den här knappen bekräftar du att adressen som vi skickade länken till blir inloggningsadress för ett konto hos { $product }. Ingenting har ändrats av att du öppnade den här sidan.
    .submit = Bekräfta den nya adressen
    .not_you = Var det inte du?
    .not_you_text = Om du inte har begärt det här stänger du sidan. Ingenting ändras utan din bekräftelse.

page-approve =
    .heading = Godkänn ändringen av din e-postadress
    .account = För kontot
    .text = Med den här knappen godkänner du att ditt konto hos { $product } får den andra e-postadress som står i vårt meddelande. Ingenting har ändrats av att du öppnade den här sidan.
    .submit = Godkänn ändringen
    .not_you = Var det inte du?
    .not_you_text = Om du inte har begärt det här ska du inte godkänna ändringen: ditt konto behåller sin adress. Någon kan känna till ditt lösenord, så öppna { $product } och ändra det där.

page-changed =
    .heading = E-postadressen har ändrats
    .text = Från och med nu loggar du in hos { $product } med den nya adressen.
    .next = Du kan stänga den här sidan.

page-change_pending =
    .heading = En bekräftelse saknas fortfarande
    .text = Din är sparad. Adressen ändras så snart det har bekräftats även från den andra adressen.
    .next = Länken för det finns i inkorgen för den andra adressen.

page-revert =
    .heading = Annullera ändringen av din e-postadress
    .account = Adressen för ditt konto efteråt:
    .text = Om det inte var du som begärde en annan adress använder du den här knappen. Då händer följande:
    .restores = Ditt konto hos { $product } behåller adressen som vi skickade länken till, eller får tillbaka den.
    .signs_out = Alla enheter loggas ut.
    .locks = Ditt lösenord spärras tills du väljer ett nytt.
    .sends = Vi skickar en länk till den adressen för att välja ett nytt lösenord.
    .opened = Ingenting har ändrats av att du öppnade den här sidan.
    .submit = Annullera ändringen
    .was_you = Var det du?
    .was_you_text = Om du själv begärde ändringen stänger du sidan. Du behöver inte göra något här.

page-reverted =
    .heading = Adressändringen har annullerats
    .text = Ditt konto hos { $product } har adressen som vi skickade länken till, alla enheter har loggats ut och ditt lösenord är spärrat.
    .next = Ett meddelande med en länk för att välja ett nytt lösenord är på väg. Om det inte kommer fram kan du begära en ny länk där du loggar in.

page-register =
    .heading = Skapa ditt konto
    .account = Med e-postadressen
    .username = Användarnamn (valfritt)
    .username_hint = Du kan logga in med det i stället för din adress. Högst 64 tecken, utan snabel-a.
    .username_taken = Användarnamnet är upptaget. Välj ett annat.
    .name = Namn (valfritt)
    .name_hint = Så tilltalar vi dig.
    .policy = Regler för ditt lösenord:
    .password = Lösenord
    .submit = Skapa konto
    .not_you = Var det inte du?
    .not_you_text = Om du inte ville ha något konto stänger du sidan: inget konto skapas.

page-registered =
    .heading = Ditt konto är klart
    .text = Logga in med din e-postadress och lösenordet som du just valde.
    .next = Det gör du hos { $product }.

page-approval_pending =
    .heading = Ditt konto väntar på godkännande
    .text = Det har skapats, men du kan inte logga in än: en administratör måste godkänna det först.
    .next = Vi skickar ett meddelande till dig så snart det har skett.

page-closed =
    .heading = Registreringen är stängd
    .text = Just nu kan bara personer med en inbjudan skapa ett konto. Inget konto har skapats.
    .next = Om du behöver ett konto ber du en administratör för { $product } om en inbjudan.

page-email_taken =
    .heading = Den här adressen hör till ett annat konto
    .text = Den har under tiden tilldelats ett annat konto hos { $product }. Ingenting har ändrats.
    .next = Om det kontot är ditt loggar du in med den här adressen. Om inte, skriv till oss.

page-dead_link =
    .heading = Den här länken fungerar inte längre
    .used = Den har redan använts.
    .superseded = Den har ersatts av en nyare länk, eller så har begäran avslutats.
    .expired = Den har gått ut.
    .invalid = Den kopierades inte i sin helhet, eller så är den inte längre giltig.
    .renew = Skicka en ny länk

page-dead_link-password =
    .renew_text = Om du fortfarande behöver ett nytt lösenord kan vi skicka en ny länk till samma adress.
    .next = Om du fortfarande behöver ett nytt lösenord begär du en ny länk där du loggar in.

page-dead_link-address =
    .renew_text = Om du fortfarande behöver bekräfta din adress kan vi skicka en ny länk till den.
    .next = Om du fortfarande behöver bekräfta din adress öppnar du { $product } och begär en ny länk där.

page-dead_link-change =
    .renew_text = Om den nya adressen fortfarande ska bli din hos { $product } kan vi skicka en ny länk till den.
    .next = Om du fortfarande vill ändra din adress öppnar du { $product } och begär ändringen där.

page-dead_link-revert =
    .next = Om någon annan har ändrat adressen för ditt konto och du inte längre kan logga in, skriv till oss.

page-dead_link-registration =
    .renew_text = Om du fortfarande vill ha ett konto kan vi skicka en ny länk till samma adress.
    .next = Om du redan har ett konto loggar du in med det. Om du fortfarande vill ha ett registrerar du dig hos { $product } eller ber den som bjöd in dig om en ny inbjudan.

page-renewed =
    .heading = Titta i din inkorg
    .text = Ett meddelande med en ny länk är på väg till samma adress.
    .next = Det kan ta några minuter. Om du inte hittar det, titta i skräppostmappen också.

page-overloaded =
    .heading = Försök igen om en stund
    .text = Det är för många förfrågningar just nu. Ingenting har ändrats.
    .next = Vänta en minut och öppna sedan länken i ditt meddelande en gång till.

page-cross_site =
    .heading = Formuläret kom från en annan webbplats
    .text = För din säkerhet tar vi bara emot formulär från våra egna sidor. Ingenting har ändrats.
    .next = Öppna länken i ditt meddelande och använd formuläret där.

page-unreadable =
    .heading = Formuläret kunde inte läsas
    .text = Ingenting har ändrats.
    .next = Öppna länken i ditt meddelande en gång till och använd formuläret där. Om det frågar efter ett lösenord anger du ett på högst 1{"\u00A0"}024 byte.

page-not_found =
    .heading = Det finns ingenting på den här adressen
    .text = Den kan vara felstavad, eller så kopierades den inte i sin helhet.
    .next = Om du kom hit via en länk i ett meddelande, öppna den en gång till eller kopiera hela länken.
