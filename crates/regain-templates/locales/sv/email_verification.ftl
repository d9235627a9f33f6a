# The link that confirms the address of an account.

email_verification-verify =
    .subject = Bekräfta din e-postadress hos { $product }
    .preheader = Länken för att bekräfta din adress gäller i { $valid_for }.
    .heading = Bekräfta din e-postadress
    .reason = Bekräfta att den här e-postadressen hör till ditt konto hos { $product }.
    .action = Bekräfta e-postadress
    .validity = Länken gäller i { $valid_for }, till { $valid_until }.
    .about = Om den här begäran
    .not_you = Om du inte har begärt det här kan du bortse från meddelandet: adressen förblir obekräftad och ingenting ändras.
