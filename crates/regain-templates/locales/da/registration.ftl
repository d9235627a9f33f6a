# The messages about a new account: the link to go on, an invitation, an address in use, an approval.

registration-register =
    .subject = Fuldfør din registrering hos { $product }
    .preheader = Linket til at fuldføre din registrering er gyldigt i { $valid_for }.
    .heading = Fuldfør din registrering
    .reason = En registrering hos { $product } er påbegyndt med denne e-mailadresse.
    .action = Fuldfør registrering
    .validity = Linket er gyldigt i { $valid_for }, indtil { $valid_until }, og virker kun én gang.
    .about = Om denne anmodning
    .not_you = Hvis det ikke var dig, kan du se bort fra denne meddelelse: Der bliver ikke oprettet nogen konto.

registration-invitation =
    .subject = Invitation til { $product }
    .preheader = Linket til at oprette din konto er gyldigt i { $valid_for }.
    .heading = Du er inviteret til { $product }
    .reason = En administrator af { $product } inviterer dig til at oprette en konto med denne e-mailadresse.
    .action = Acceptér invitation
    .validity = Linket er gyldigt i { $valid_for }, indtil { $valid_until }, og virker kun én gang.
    .not_you = Hvis du ikke forventede denne invitation, kan du se bort fra denne meddelelse: Der bliver ikke oprettet nogen konto medmindre du accepterer invitationen.

registration-taken =
    .subject = Du har allerede en konto hos { $product }
    .preheader = Nogen ville bruge din e-mailadresse til en anden konto. Intet er ændret.
    .heading = Du har allerede en konto
    .reason = Nogen ville registrere sig hos { $product } med denne e-mailadresse eller bruge den til en anden konto. Den hører til din konto, så intet er ændret.
    .was_you = Hvis det var dig, så log ind med denne adresse. Hvis du har glemt din adgangskode, kan du nulstille den der.
    .action = Åbn { $product }
    .about = Om denne anmodning
    .not_you = Hvis det ikke var dig, kan du se bort fra denne meddelelse: Din konto og din adgangskode er de samme som før.

registration-approved =
    .subject = Din konto hos { $product } er godkendt
    .preheader = Du kan logge ind nu.
    .heading = Din konto er godkendt
    .reason = En administrator af { $product } har godkendt din konto. Du kan logge ind nu.
    .action = Åbn { $product }
    .about = Om din konto
    .not_you = Hvis du ikke har registreret dig, så giv os besked ved at svare på denne meddelelse.
