# What the pages say: the forms that links open, their outcomes, and links that no longer work.

page =
    .error_prefix = Fejl:
    .errors = Der er et problem
    .home = Åbn { $product }
    .contact = Har du spørgsmål? Skriv til:

page-reset =
    .heading = Vælg en ny adgangskode
    .account = Til kontoen
    .username = Konto
    .policy = Regler for din nye adgangskode:
    .password = Ny adgangskode
    .confirmation = Ny adgangskode, en gang til
    .submit = Gem ny adgangskode
    .not_you = Var det ikke dig?
    .not_you_text = Hvis du ikke har bedt om en ny adgangskode, skal du afslutte anmodningen. Så holder linket op med at virke, og din adgangskode forbliver den samme.
    .cancel = Det var ikke mig

page-password_set =
    .heading = Din nye adgangskode er gemt
    .text = Brug den til at logge ind fra nu af.
    .next = Vi har også sendt dig en meddelelse om ændringen.

page-cancelled =
    .heading = Anmodningen er afsluttet
    .text = Linket virker ikke længere, og din adgangskode forbliver den samme.
    .next = Du skal ikke gøre mere. Hvis du bliver ved med at få sådanne meddelelser, så skriv til os.

page-verify =
    .heading = Bekræft din e-mailadresse
    .account = Til kontoen
    .text = Med denne knap bekræfter du at den adresse vi sendte linket til, hører til din konto hos { $product }. Intet er ændret ved at du åbnede denne side.
    .submit = Bekræft denne adresse
    .not_you = Var det ikke dig?
    .not_you_text = Hvis du ikke har bedt om dette, skal du lukke denne side. Så forbliver adressen ubekræftet.

page-verified =
    .heading = Din e-mailadresse er bekræftet
    .text = Din konto hos { $product } har nu en bekræftet adresse.
    .next = Du kan lukke denne side.

page-change =
    .heading = Bekræft den nye e-mailadresse
    .text = Med denne knap bekræfter du at den adresse vi sendte linket til, bliver loginadresse for en konto hos { $product }. Intet er ændret ved at du åbnede denne side.
    .submit = Bekræft den nye adresse
    .not_you = Var det ikke dig?
    .not_you_text = Hvis du ikke har bedt om dette, skal du lukke denne side. Intet ændres uden din bekræftelse.

page-approve =
    .heading = Godkend ændringen af din e-mailadresse
    .account = Til kontoen
    .text = Med denne knap godkender du at din konto hos { $product } får den anden e-mailadresse som vores meddelelse nævner. Intet er ændret ved at du åbnede denne side.
    .submit = Godkend ændringen
    .not_you = Var det ikke dig?
    .not_you_text = Hvis du ikke har bedt om dette, skal du ikke godkende ændringen: Din konto beholder sin adresse. Nogen kender måske din adgangskode, så åbn { $product }, og skift den der.

page-changed =
    .heading = E-mailadressen er ændret
    .text = Fra nu af er det den nye adresse du logger ind med hos { $product }.
    .next = Du kan lukke denne side.

page-change_pending =
    .heading = Der mangler stadig én bekræftelse
    .text = Din er gemt. Adressen ændres så snart det også er bekræftet fra den anden adresse.
    .next = Linket til det ligger i indbakken for den anden adresse.

page-revert =
    .heading = Annullér ændringen af din e-mailadresse
    .account = Adressen for din konto bagefter:
    .text = Hvis det ikke var dig der bad om en anden adresse, skal du bruge denne knap. Så sker der følgende:
    .restores = Din konto hos { $product } beholder den adresse vi sendte linket til, eller får den tilbage.
    .signs_out = Alle enheder bliver logget ud.
    .locks = Din adgangskode spærres indtil du vælger en ny.
    .sends = Vi sender et link til at vælge en ny adgangskode til den adresse.
    .opened = Intet er ændret ved at du åbnede denne side.
    .submit = Annullér ændringen
    .was_you = Var det dig?
    .was_you_text = Hvis du selv bad om ændringen, skal du lukke denne side. Du skal ikke gøre noget her.

page-reverted =
    .heading = Adresseændringen er annulleret
    .text = Din konto hos { $product } har den adresse vi sendte linket til, alle enheder er logget ud, og din adgangskode er spærret.
    .next = En meddelelse med et link til at vælge en ny adgangskode er på vej. Hvis den ikke når frem, kan du bede om et nyt link der hvor du logger ind.

page-register =
    .heading = Opret din konto
    .account = Med e-mailadressen
    .username = Brugernavn (valgfrit)
    .username_hint = Du kan logge ind med det i stedet for din adresse. Højst 64 tegn, uden snabel-a.
    .username_taken = Dette brugernavn er optaget. Vælg et andet.
    .name = Navn (valgfrit)
    .name_hint = Sådan tiltaler vi dig.
    .policy = Regler for din adgangskode:
    .password = Adgangskode
    .submit = Opret konto
    .not_you = Var det ikke dig?
    .not_you_text = Hvis du ikke ville have en konto, skal du lukke denne side: Så bliver der ikke oprettet nogen.

page-registered =
    .heading = Din konto er klar
    .text = Log ind med din e-mailadresse og den adgangskode du lige har valgt.
    .next = Det kan du gøre hos { $product }.

page-approval_pending =
    .heading = Din konto venter på godkendelse
    .text = Den er oprettet, men du kan ikke logge ind endnu: En administrator skal først godkende den.
    .next = Vi sender dig en meddelelse så snart det er sket.

page-closed =
    .heading = Registreringen er lukket
    .text = I øjeblikket kan kun personer med en invitation oprette en konto. Der er ikke oprettet nogen konto.
    .next = Hvis du har brug for en, så bed en administrator af { $product } om en invitation.

page-email_taken =
    .heading = Denne adresse hører til en anden konto
    .text = Den er i mellemtiden blevet givet til en anden konto hos { $product }. Intet er ændret.
    .next = Hvis den konto er din, så log ind med denne adresse. Hvis ikke, så skriv til os.

page-dead_link =
    .heading = Dette link virker ikke længere
    .used = Det er allerede blevet brugt.
    .superseded = Det er blevet erstattet af et nyere link, eller anmodningen er afsluttet.
    .expired = Det er udløbet.
    .invalid = Det blev ikke kopieret i sin helhed, eller det er ikke gyldigt længere.
    .renew = Send et nyt link

page-dead_link-password =
    .renew_text = Hvis du stadig har brug for en ny adgangskode, kan vi sende et nyt link til den samme adresse.
    .next = Hvis du stadig har brug for en ny adgangskode, kan du bede om et nyt link der hvor du logger ind.

page-dead_link-address =
    .renew_text = Hvis du stadig mangler at bekræfte din adresse, kan vi sende et nyt link til den.
    .next = Hvis du stadig mangler at bekræfte din adresse, så åbn { $product }, og bed om et nyt link der.

page-dead_link-change =
    .renew_text = Hvis den nye adresse stadig skal være din hos { $product }, kan vi sende et nyt link til den.
    .next = Hvis du stadig vil ændre din adresse, så åbn { $product }, og bed om ændringen der.

page-dead_link-revert =
    .next = Hvis en anden har ændret adressen for din konto, og du ikke længere kan logge ind, så skriv til os.

page-dead_link-registration =
    .renew_text = Hvis du stadig vil have en konto, kan vi sende et nyt link til den samme adresse.
    .next = Hvis du allerede har en konto, så log ind med den. Hvis du stadig vil have en, så registrér dig hos { $product }, eller bed den der inviterede dig, om en ny invitation.

page-renewed =
    .heading = Se i din indbakke
    .text = En meddelelse med et nyt link er på vej til den samme adresse.
    .next = Det kan tage nogle minutter. Hvis du ikke finder den, så se også i din spammappe.

page-overloaded =
    .heading = Prøv igen om et øjeblik
    .text = Der er for mange anmodninger lige nu. Intet er ændret.
    .next = Vent et minut, og åbn så linket i din meddelelse en gang til.

page-cross_site =
    .heading = Denne formular kom fra et andet websted
    .text = Af hensyn til din sikkerhed accepterer vi kun formularer fra vores egne sider. Intet er ændret.
    .next = Åbn linket i din meddelelse, og brug formularen der.

page-unreadable =
    .heading = Denne formular kunne ikke læses
    .text = Intet er ændret.
    .next = Åbn linket i din meddelelse en gang til, og brug formularen der. Hvis den beder om en adgangskode, så indtast en på højst 1.024 byte.

page-not_found =
    .heading = Der er ikke noget på denne adresse
    .text = Den er måske stavet forkert, eller den blev ikke kopieret i sin helhed.
    .next = Hvis et link i en meddelelse førte dig hertil, så åbn det en gang til, eller kopiér det hele.
