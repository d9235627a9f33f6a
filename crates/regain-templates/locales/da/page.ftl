# What the pages say: the forms, their outcomes, and links that no longer work.

page =
    .error_prefix = Fejl:
    .errors = Der er et problem
    .home = Åbn { $product }
    .contact = Har du spørgsmål? Skriv til:
    .language = dansk
    .sign_in = Log ind
    .show = Vis adgangskode
    .hide = Skjul adgangskode
    .shown = Din adgangskode er synlig.
    .hidden = Din adgangskode er skjult.
    .met = opfyldt
    .unmet = mangler stadig

page-forgot =
    .heading = Har du glemt din adgangskode?
    .text = Indtast din e-mailadresse eller dit brugernavn. Så sender vi en meddelelse med et link til at vælge en ny adgangskode.
    .login = E-mailadresse eller brugernavn
    .submit = Send linket

page-registration =
    .heading = Opret en konto
    .text = Indtast din e-mailadresse. Så sender vi en meddelelse med et link til at gå videre.
    .email = E-mailadresse
    .submit = Send linket
    .known = Hvis du allerede har en konto, så log ind med den.

page-verification =
    .heading = Bekræft din e-mailadresse
    .account = Til kontoen
    .text = Vi sender en meddelelse med et link til adressen for din konto hos { $product }.
    .submit = Send linket

page-email_change =
    .heading = Ændr din e-mailadresse
    .account = Din nuværende adresse
    .text = Vi sender en meddelelse med et link til den nye adresse. Intet ændres før den nye adresse er bekræftet.
    .email = Ny e-mailadresse
    .current = Nuværende adgangskode
    .current_wrong = Dette er ikke din nuværende adgangskode.
    .submit = Send linket

page-sent =
    .heading = Se i din indbakke
    .delay = Det kan tage nogle minutter. Hvis du ikke finder meddelelsen, så se også i din spammappe.
    .code_text = Hvis der er en kode i meddelelsen, kan du også gå videre her med den.
    .code = Kode fra meddelelsen
    .code_hint = 8 cifre
    .code_wrong = Koden er ikke rigtig, eller den virker ikke længere. Kontrollér den, eller brug linket i meddelelsen.
    .submit = Gå videre med koden
    .again_text = Er der ikke kommet noget?
    .again = Send igen
    .wait = Du kan sende igen om { $span }.
    .other = Indtast en anden adresse

page-sent-password =
    .text = Hvis der er en konto hos { $product } der passer til det du indtastede, er en meddelelse med et link til at vælge en ny adgangskode på vej.

page-sent-registration =
    .text = En meddelelse med et link til at fuldføre din registrering er på vej til den adresse du indtastede.

page-sent-address =
    .text = En meddelelse med et bekræftelseslink er på vej til adressen for din konto hos { $product }.

page-sent-change =
    .text = En meddelelse med et bekræftelseslink er på vej til den nye adresse. Intet ændres før den er bekræftet.

page-password_change =
    .heading = Skift din adgangskode
    .account = Til kontoen
    .username = Konto
    .current = Nuværende adgangskode
    .current_wrong = Dette er ikke din nuværende adgangskode.
    .policy = Regler for din nye adgangskode:
    .password = Ny adgangskode
    .confirmation = Ny adgangskode, en gang til
    .submit = Gem ny adgangskode
    .forgot = Har du glemt din adgangskode?

page-password_changed =
    .heading = Din adgangskode er ændret
    .text = Brug den nye fra nu af.
    .next = Vi har også sendt dig en meddelelse om ændringen.

page-setup =
    .heading = Opsætning af { $product }
    .text = Vælg en ny adgangskode til din administratorkonto, og hvad der skal gælde for alle der ikke selv har valgt noget andet.
    .account = Til kontoen
    .username = Konto
    .policy = Regler for din nye adgangskode:
    .password = Ny adgangskode
    .locale = Sprog
    .time_zone = Tidszone
    .time_zone_hint = For eksempel Europe/Berlin eller UTC.
    .submit = Afslut opsætningen

page-setup_done =
    .heading = Opsætningen af { $product } er færdig
    .text = Din konto har fået sin nye adgangskode.
    .next = Brug den til at logge ind fra nu af.

page-setup_already_done =
    .heading = Opsætningen af { $product } er allerede færdig
    .text = Den kan kun laves én gang. Intet er ændret.
    .next = Hvis du vil skifte din adgangskode, så log ind, og skift den der.

page-already_verified =
    .heading = Din e-mailadresse er allerede bekræftet
    .text = Du behøver ikke gøre mere.
    .next = Du kan lukke denne side.

page-sign_in_first =
    .heading = Du skal logge ind
    .text = Denne side er for dem der er logget ind hos { $product }.
    .next = Log ind, og åbn så denne side igen.

page-sign_in_again =
    .heading = Du skal logge ind igen
    .text = Af hensyn til din sikkerhed skal du have logget ind med din adgangskode for nylig. Intet er ændret.
    .next = Log ind med din adgangskode, og åbn så denne side igen.

page-forbidden =
    .heading = Din konto har ikke lov til dette
    .text = Den mangler den tilladelse som denne side kræver. Intet er ændret.
    .next = Hvis du har brug for den, så bed en administrator af { $product } om den.

page-no_mail =
    .heading = Vi kan ikke sende meddelelser i øjeblikket
    .text = Intet er sendt, og intet er ændret.
    .next = Prøv igen senere, eller skriv til os.

page-too_many =
    .heading = For mange forsøg
    .text = Af hensyn til din sikkerhed holder vi en pause. Intet er ændret.
    .next = Du kan prøve igen om { $span }.

page-failed =
    .heading = Noget gik galt hos os
    .text = Det var ikke din skyld, og det er ikke sikkert at det du bad om, er blevet gjort.
    .next = Prøv igen om nogle minutter. Hvis det sker igen, så skriv til os.

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
    .next = Du behøver ikke gøre mere. Hvis du bliver ved med at få sådanne meddelelser, så skriv til os.

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
    .was_you_text = Hvis du selv bad om ændringen, skal du lukke denne side. Du behøver ikke gøre noget her.

page-reverted =
    .heading = Adresseændringen er annulleret
    .text = Din konto hos { $product } har den adresse vi sendte linket til, alle enheder er logget ud, og din adgangskode er spærret.
    .next = En meddelelse med et link til at vælge en ny adgangskode er på vej. Hvis den ikke når frem, kan du bede om et nyt link der hvor du logger ind.

page-register =
    .heading = Opret din konto
    .invitation = En administrator af { $product } inviterer dig til at oprette en konto.
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
    .next = Vent et minut, og prøv så igen.

page-cross_site =
    .heading = Denne formular kom fra et andet websted
    .text = Af hensyn til din sikkerhed accepterer vi kun formularer fra vores egne sider. Intet er ændret.
    .next = Åbn den side du vil bruge, fra { $product } eller med linket i din meddelelse, og brug formularen der.

page-unreadable =
    .heading = Denne formular kunne ikke læses
    .text = Intet er ændret.
    .next = Gå tilbage, genindlæs siden, og brug formularen der. Hvis den beder om en adgangskode, så indtast en på højst 1.024 byte.

page-not_found =
    .heading = Der er ikke noget på denne adresse
    .text = Den er måske stavet forkert, eller den blev ikke kopieret i sin helhed.
    .next = Hvis et link i en meddelelse førte dig hertil, så åbn det en gang til, eller kopiér det hele.
