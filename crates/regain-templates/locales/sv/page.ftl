# What the pages say: the forms, their outcomes, and links that no longer work.

page =
    .error_prefix = Fel:
    .errors = Det finns ett problem
    .home = Öppna { $product }
    .contact = Har du frågor? Skriv till:
    .language = svenska
    .sign_in = Logga in
    .show = Visa lösenord
    .hide = Dölj lösenord
    .shown = Ditt lösenord visas.
    .hidden = Ditt lösenord är dolt.
    .met = uppfyllt
    .unmet = saknas fortfarande

page-forgot =
    .heading = Har du glömt ditt lösenord?
    .text = Ange din e-postadress eller ditt användarnamn. Sedan skickar vi ett meddelande med en länk för att välja ett nytt lösenord.
    .login = E-postadress eller användarnamn
    .submit = Skicka länken

page-registration =
    .heading = Skapa ett konto
    .text = Ange din e-postadress. Sedan skickar vi ett meddelande med en länk för att gå vidare.
    .email = E-postadress
    .submit = Skicka länken
    .known = Om du redan har ett konto loggar du in med det.

page-verification =
    .heading = Bekräfta din e-postadress
    .account = För kontot
    .text = Vi skickar ett meddelande med en länk till adressen för ditt konto hos { $product }.
    .submit = Skicka länken

page-email_change =
    .heading = Ändra din e-postadress
    .account = Din nuvarande adress
    .text = Vi skickar ett meddelande med en länk till den nya adressen. Ingenting ändras förrän den nya adressen har bekräftats.
    .email = Ny e-postadress
    .current = Nuvarande lösenord
    .current_wrong = Det här är inte ditt nuvarande lösenord.
    .submit = Skicka länken

page-sent =
    .heading = Titta i din inkorg
    .delay = Det kan ta några minuter. Om du inte hittar meddelandet, titta i skräppostmappen också.
    .code_text = Om det finns en kod i meddelandet kan du också gå vidare här med den.
    .code = Kod från meddelandet
    .code_hint = 8 siffror
    .code_wrong = Koden stämmer inte, eller så fungerar den inte längre. Kontrollera den eller använd länken i meddelandet.
    .submit = Gå vidare med koden
    .again_text = Har inget kommit fram?
    .again = Skicka igen
    .wait = Du kan skicka igen om { $span }.
    .other = Ange en annan adress

page-sent-password =
    .text = Om det finns ett konto hos { $product } som motsvarar det du angav är ett meddelande med en länk för att välja ett nytt lösenord på väg.

page-sent-registration =
    .text = Ett meddelande med en länk för att slutföra din registrering är på väg till adressen som du angav.

page-sent-address =
    .text = Ett meddelande med en bekräftelselänk är på väg till adressen för ditt konto hos { $product }.

page-sent-change =
    .text = Ett meddelande med en bekräftelselänk är på väg till den nya adressen. Ingenting ändras förrän den har bekräftats.

page-password_change =
    .heading = Ändra ditt lösenord
    .account = För kontot
    .username = Konto
    .current = Nuvarande lösenord
    .current_wrong = Det här är inte ditt nuvarande lösenord.
    .policy = Regler för ditt nya lösenord:
    .password = Nytt lösenord
    .confirmation = Nytt lösenord, en gång till
    .submit = Spara nytt lösenord
    .forgot = Har du glömt ditt lösenord?

page-password_changed =
    .heading = Ditt lösenord har ändrats
    .text = Använd det nya från och med nu.
    .next = Vi har också skickat ett meddelande till dig om ändringen.

page-setup =
    .heading = Konfigurera { $product }
    .text = Välj ett nytt lösenord för ditt administratörskonto och vad som ska gälla för alla som inte själva har valt något annat.
    .account = För kontot
    .username = Konto
    .policy = Regler för ditt nya lösenord:
    .password = Nytt lösenord
    .locale = Språk
    .time_zone = Tidszon
    .time_zone_hint = Till exempel Europe/Berlin eller UTC.
    .submit = Slutför konfigurationen

page-setup_done =
    .heading = Konfigurationen av { $product } är klar
    .text = Ditt konto har fått sitt nya lösenord.
    .next = Använd det för att logga in från och med nu.

page-setup_already_done =
    .heading = Konfigurationen av { $product } är redan klar
    .text = Den kan bara göras en gång. Ingenting har ändrats.
    .next = Om du vill ändra ditt lösenord loggar du in och ändrar det där.

page-already_verified =
    .heading = Din e-postadress är redan bekräftad
    .text = Du behöver inte göra något mer.
    .next = Du kan stänga den här sidan.

page-sign_in_first =
    .heading = Du behöver logga in
    .text = Den här sidan är för den som är inloggad hos { $product }.
    .next = Logga in och öppna sedan den här sidan igen.

page-sign_in_again =
    .heading = Du behöver logga in igen
    .text = För din säkerhet måste du nyligen ha loggat in med ditt lösenord. Ingenting har ändrats.
    .next = Logga in med ditt lösenord och öppna sedan den här sidan igen.

page-forbidden =
    .heading = Ditt konto får inte göra det här
    .text = Det saknar den behörighet som krävs för den här sidan. Ingenting har ändrats.
    .next = Om du behöver den ber du en administratör för { $product } om den.

page-no_mail =
    .heading = Vi kan inte skicka meddelanden just nu
    .text = Ingenting har skickats och ingenting har ändrats.
    .next = Försök igen senare eller skriv till oss.

page-too_many =
    .heading = För många försök
    .text = För din säkerhet har vi gjort ett uppehåll. Ingenting har ändrats.
    .next = Du kan försöka igen om { $span }.

page-failed =
    .heading = Något gick fel hos oss
    .text = Det var inte ditt fel, och det är inte säkert att det du bad om har gjorts.
    .next = Försök igen om några minuter. Om det händer igen, skriv till oss.

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
    .invitation = En administratör för { $product } bjuder in dig att skapa ett konto.
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
    .next = Vänta en minut och försök sedan igen.

page-cross_site =
    .heading = Formuläret kom från en annan webbplats
    .text = För din säkerhet tar vi bara emot formulär från våra egna sidor. Ingenting har ändrats.
    .next = Öppna den sida du vill till från { $product } eller med länken i ditt meddelande och använd formuläret där.

page-unreadable =
    .heading = Formuläret kunde inte läsas
    .text = Ingenting har ändrats.
    .next = Gå tillbaka, ladda om sidan och använd formuläret där. Om det frågar efter ett lösenord anger du ett på högst 1{"\u00A0"}024 byte.

page-not_found =
    .heading = Det finns ingenting på den här adressen
    .text = Den kan vara felstavad, eller så kopierades den inte i sin helhet.
    .next = Om du kom hit via en länk i ett meddelande, öppna den en gång till eller kopiera hela länken.
