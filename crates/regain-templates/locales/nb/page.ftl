# What the pages say: the forms, their outcomes, and links that no longer work.

page =
    .error_prefix = Feil:
    .errors = Det er et problem
    .home = Åpne { $product }
    .contact = Har du spørsmål? Skriv til:
    .language = norsk bokmål
    .sign_in = Logg inn
    .show = Vis passord
    .hide = Skjul passord
    .shown = Passordet ditt er synlig.
    .hidden = Passordet ditt er skjult.
    .met = oppfylt
    .unmet = mangler fortsatt

page-forgot =
    .heading = Har du glemt passordet ditt?
    .text = Skriv inn e-postadressen din eller brukernavnet ditt. Så sender vi en melding med en lenke for å velge et nytt passord.
    .login = E-postadresse eller brukernavn
    .submit = Send lenken

page-registration =
    .heading = Opprett en konto
    .text = Skriv inn e-postadressen din. Så sender vi en melding med en lenke for å gå videre.
    .email = E-postadresse
    .submit = Send lenken
    .known = Hvis du allerede har en konto, logger du inn med den.

page-verification =
    .heading = Bekreft e-postadressen din
    .account = For kontoen
    .text = Vi sender en melding med en lenke til adressen til kontoen din hos { $product }.
    .submit = Send lenken

page-email_change =
    .heading = Endre e-postadressen din
    .account = Din nåværende adresse
    .text = Vi sender en melding med en lenke til den nye adressen. Ingenting endres før den nye adressen er bekreftet.
    .email = Ny e-postadresse
    .current = Nåværende passord
    .current_wrong = Dette er ikke det nåværende passordet ditt.
    .submit = Send lenken

page-sent =
    .heading = Se i innboksen din
    .delay = Det kan ta noen minutter. Hvis du ikke finner meldingen, bør du også se i søppelpostmappen.
    .code_text = Hvis det er en kode i meldingen, kan du også gå videre her med den.
    .code = Kode fra meldingen
    .code_hint = 8 sifre
    .code_wrong = Koden stemmer ikke, eller den virker ikke lenger. Kontroller den, eller bruk lenken i meldingen.
    .submit = Gå videre med koden
    .again_text = Har det ikke kommet noe?
    .again = Send på nytt
    .wait = Du kan sende på nytt om { $span }.
    .other = Skriv inn en annen adresse

page-sent-password =
    .text = Hvis det finnes en konto hos { $product } som passer til det du skrev inn, er en melding med en lenke for å velge et nytt passord på vei.

page-sent-registration =
    .text = En melding med en lenke for å fullføre registreringen er på vei til adressen du skrev inn.

page-sent-address =
    .text = En melding med en bekreftelseslenke er på vei til adressen til kontoen din hos { $product }.

page-sent-change =
    .text = En melding med en bekreftelseslenke er på vei til den nye adressen. Ingenting endres før den er bekreftet.

page-password_change =
    .heading = Endre passordet ditt
    .account = For kontoen
    .username = Konto
    .current = Nåværende passord
    .current_wrong = Dette er ikke det nåværende passordet ditt.
    .policy = Regler for det nye passordet ditt:
    .password = Nytt passord
    .confirmation = Nytt passord, en gang til
    .submit = Lagre nytt passord
    .forgot = Har du glemt passordet ditt?

page-password_changed =
    .heading = Passordet ditt er endret
    .text = Bruk det nye fra nå av.
    .next = Vi har også sendt deg en melding om endringen.

page-setup =
    .heading = Sett opp { $product }
    .text = Velg et nytt passord for administratorkontoen din, og hva som skal gjelde for alle som ikke selv har valgt noe annet.
    .account = For kontoen
    .username = Konto
    .policy = Regler for det nye passordet ditt:
    .password = Nytt passord
    .locale = Språk
    .time_zone = Tidssone
    .time_zone_hint = For eksempel Europe/Berlin eller UTC.
    .submit = Fullfør oppsettet

page-setup_done =
    .heading = Oppsettet av { $product } er ferdig
    .text = Kontoen din har fått det nye passordet.
    .next = Bruk det til å logge inn fra nå av.

page-setup_already_done =
    .heading = Oppsettet av { $product } er allerede ferdig
    .text = Det kan bare gjøres én gang. Ingenting er endret.
    .next = Hvis du vil endre passordet ditt, logger du inn og endrer det der.

page-already_verified =
    .heading = E-postadressen din er allerede bekreftet
    .text = Du trenger ikke å gjøre noe mer.
    .next = Du kan lukke denne siden.

page-sign_in_first =
    .heading = Du må logge inn
    .text = Denne siden er for dem som er logget inn hos { $product }.
    .next = Logg inn, og åpne så denne siden på nytt.

page-sign_in_again =
    .heading = Du må logge inn på nytt
    .text = Av hensyn til sikkerheten din må du nylig ha logget inn med passordet ditt. Ingenting er endret.
    .next = Logg inn med passordet ditt, og åpne så denne siden på nytt.

page-forbidden =
    .heading = Kontoen din har ikke lov til dette
    .text = Den mangler tillatelsen som denne siden krever. Ingenting er endret.
    .next = Hvis du trenger den, kan du be en administrator for { $product } om den.

page-no_mail =
    .heading = Vi kan ikke sende meldinger for øyeblikket
    .text = Ingenting er sendt, og ingenting er endret.
    .next = Prøv igjen senere, eller skriv til oss.

page-too_many =
    .heading = For mange forsøk
    .text = Av hensyn til sikkerheten din tar vi en pause. Ingenting er endret.
    .next = Du kan prøve igjen om { $span }.

page-failed =
    .heading = Noe gikk galt hos oss
    .text = Det var ikke din feil, og det er ikke sikkert at det du ba om, er blitt gjort.
    .next = Prøv igjen om noen minutter. Hvis det skjer igjen, kan du skrive til oss.

page-reset =
    .heading = Velg et nytt passord
    .account = For kontoen
    .username = Konto
    .policy = Regler for det nye passordet ditt:
    .password = Nytt passord
    .confirmation = Nytt passord, en gang til
    .submit = Lagre nytt passord
    .not_you = Var det ikke deg?
    .not_you_text = Hvis du ikke har bedt om et nytt passord, avslutter du forespørselen. Da slutter lenken å virke, og passordet ditt forblir det samme.
    .cancel = Det var ikke meg

page-password_set =
    .heading = Det nye passordet ditt er lagret
    .text = Bruk det til å logge inn fra nå av.
    .next = Vi har også sendt deg en melding om endringen.

page-cancelled =
    .heading = Forespørselen er avsluttet
    .text = Lenken virker ikke lenger, og passordet ditt forblir det samme.
    .next = Du trenger ikke å gjøre noe mer. Hvis du fortsetter å få slike meldinger, kan du skrive til oss.

page-verify =
    .heading = Bekreft e-postadressen din
    .account = For kontoen
    .text = Med denne knappen bekrefter du at adressen vi sendte lenken til, hører til kontoen din hos { $product }. Ingenting er endret ved at du åpnet denne siden.
    .submit = Bekreft denne adressen
    .not_you = Var det ikke deg?
    .not_you_text = Hvis du ikke har bedt om dette, lukker du denne siden. Da forblir adressen ubekreftet.

page-verified =
    .heading = E-postadressen din er bekreftet
    .text = Kontoen din hos { $product } har nå en bekreftet adresse.
    .next = Du kan lukke denne siden.

page-change =
    .heading = Bekreft den nye e-postadressen
    .text = Med denne knappen bekrefter du at adressen vi sendte lenken til, blir innloggingsadressen til en konto hos { $product }. Ingenting er endret ved at du åpnet denne siden.
    .submit = Bekreft den nye adressen
    .not_you = Var det ikke deg?
    .not_you_text = Hvis du ikke har bedt om dette, lukker du denne siden. Ingenting endres uten at du bekrefter.

page-approve =
    .heading = Godkjenn endringen av e-postadressen din
    .account = For kontoen
    .text = Med denne knappen godkjenner du at kontoen din hos { $product } får den andre e-postadressen som meldingen vår nevner. Ingenting er endret ved at du åpnet denne siden.
    .submit = Godkjenn endringen
    .not_you = Var det ikke deg?
    .not_you_text = Hvis du ikke har bedt om dette, skal du ikke godkjenne endringen: Kontoen din beholder adressen sin. Det kan hende at noen kjenner passordet ditt, så åpne { $product } og endre det der.

page-changed =
    .heading = E-postadressen er endret
    .text = Fra nå av er det den nye adressen du logger inn med hos { $product }.
    .next = Du kan lukke denne siden.

page-change_pending =
    .heading = Det mangler fortsatt én bekreftelse
    .text = Din er lagret. Adressen endres så snart det også er bekreftet fra den andre adressen.
    .next = Lenken til det ligger i innboksen til den andre adressen.

page-revert =
    .heading = Annuller endringen av e-postadressen din
    .account = Adressen til kontoen din etterpå:
    .text = Hvis det ikke var du som ba om en annen adresse, bruker du denne knappen. Da skjer dette:
    .restores = Kontoen din hos { $product } beholder adressen vi sendte lenken til, eller får den tilbake.
    .signs_out = Alle enheter blir logget ut.
    .locks = Passordet ditt sperres til du velger et nytt.
    .sends = Vi sender en lenke for å velge et nytt passord til den adressen.
    .opened = Ingenting er endret ved at du åpnet denne siden.
    .submit = Annuller endringen
    .was_you = Var det deg?
    .was_you_text = Hvis du selv ba om endringen, lukker du denne siden. Du trenger ikke å gjøre noe her.

page-reverted =
    .heading = Adresseendringen er annullert
    .text = Kontoen din hos { $product } har adressen vi sendte lenken til, alle enheter er logget ut, og passordet ditt er sperret.
    .next = En melding med en lenke for å velge et nytt passord er på vei. Hvis den ikke kommer frem, kan du be om en ny lenke der du logger inn.

page-register =
    .heading = Opprett kontoen din
    .invitation = En administrator for { $product } inviterer deg til å opprette en konto.
    .account = Med e-postadressen
    .username = Brukernavn (valgfritt)
    .username_hint = Du kan logge inn med det i stedet for adressen din. Høyst 64 tegn, uten krøllalfa.
    .username_taken = Dette brukernavnet er opptatt. Velg et annet.
    .name = Navn (valgfritt)
    .name_hint = Slik tiltaler vi deg.
    .policy = Regler for passordet ditt:
    .password = Passord
    .submit = Opprett konto
    .not_you = Var det ikke deg?
    .not_you_text = Hvis du ikke ville ha en konto, lukker du denne siden: Da blir det ikke opprettet noen.

page-registered =
    .heading = Kontoen din er klar
    .text = Logg inn med e-postadressen din og passordet du nettopp valgte.
    .next = Det kan du gjøre hos { $product }.

page-approval_pending =
    .heading = Kontoen din venter på godkjenning
    .text = Den er opprettet, men du kan ikke logge inn ennå: En administrator må først godkjenne den.
    .next = Vi sender deg en melding så snart det har skjedd.

page-closed =
    .heading = Registreringen er stengt
    .text = For øyeblikket kan bare personer med invitasjon opprette en konto. Det er ikke opprettet noen konto.
    .next = Hvis du trenger en, kan du be en administrator for { $product } om en invitasjon.

page-email_taken =
    .heading = Denne adressen hører til en annen konto
    .text = Den er i mellomtiden blitt gitt til en annen konto hos { $product }. Ingenting er endret.
    .next = Hvis den kontoen er din, logger du inn med denne adressen. Hvis ikke, kan du skrive til oss.

page-dead_link =
    .heading = Denne lenken virker ikke lenger
    .used = Den er allerede brukt.
    .superseded = Den er erstattet av en nyere lenke, eller forespørselen er avsluttet.
    .expired = Den er utløpt.
    .invalid = Den ble ikke kopiert i sin helhet, eller den er ikke gyldig lenger.
    .renew = Send en ny lenke

page-dead_link-password =
    .renew_text = Hvis du fortsatt trenger et nytt passord, kan vi sende en ny lenke til den samme adressen.
    .next = Hvis du fortsatt trenger et nytt passord, kan du be om en ny lenke der du logger inn.

page-dead_link-address =
    .renew_text = Hvis du fortsatt trenger å bekrefte adressen din, kan vi sende en ny lenke til den.
    .next = Hvis du fortsatt trenger å bekrefte adressen din, åpner du { $product } og ber om en ny lenke der.

page-dead_link-change =
    .renew_text = Hvis den nye adressen fortsatt skal bli din hos { $product }, kan vi sende en ny lenke til den.
    .next = Hvis du fortsatt vil endre adressen din, åpner du { $product } og ber om endringen der.

page-dead_link-revert =
    .next = Hvis noen andre har endret adressen til kontoen din og du ikke lenger kan logge inn, kan du skrive til oss.

page-dead_link-registration =
    .renew_text = Hvis du fortsatt vil ha en konto, kan vi sende en ny lenke til den samme adressen.
    .next = Hvis du allerede har en konto, logger du inn med den. Hvis du fortsatt vil ha en, registrerer du deg hos { $product } eller ber den som inviterte deg, om en ny invitasjon.

page-renewed =
    .heading = Se i innboksen din
    .text = En melding med en ny lenke er på vei til den samme adressen.
    .next = Det kan ta noen minutter. Hvis du ikke finner den, bør du også se i søppelpostmappen.

page-overloaded =
    .heading = Prøv igjen om et øyeblikk
    .text = Det er for mange forespørsler akkurat nå. Ingenting er endret.
    .next = Vent et minutt, og prøv så igjen.

page-cross_site =
    .heading = Dette skjemaet kom fra et annet nettsted
    .text = Av hensyn til sikkerheten din godtar vi bare skjemaer fra våre egne sider. Ingenting er endret.
    .next = Åpne siden du vil til, fra { $product } eller med lenken i meldingen, og bruk skjemaet der.

page-unreadable =
    .heading = Dette skjemaet kunne ikke leses
    .text = Ingenting er endret.
    .next = Gå tilbake, last inn siden på nytt, og bruk skjemaet der. Hvis det ber om et passord, skriver du inn et på høyst 1024 byte.

page-not_found =
    .heading = Det er ingenting på denne adressen
    .text = Den kan være feilstavet, eller den ble ikke kopiert i sin helhet.
    .next = Hvis en lenke i en melding førte deg hit, åpner du den en gang til eller kopierer hele.
