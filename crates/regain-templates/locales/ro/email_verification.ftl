# The link that confirms the address of an account.
email_verification-verify =
    .subject = Confirmarea adresei pentru { $product }
    .preheader = Linkul pentru confirmarea adresei este valabil { $valid_for }.
    .heading = Confirmați adresa de e-mail
    .reason = Vă rugăm să confirmați că această adresă de e-mail aparține contului dumneavoastră { $product }.
    .action = Confirmați adresa
    .validity = Linkul este valabil { $valid_for }, până la { $valid_until }.
    .about = Despre această cerere
    .not_you = Dacă nu ați cerut acest lucru, puteți ignora acest mesaj: adresa rămâne neconfirmată și nu se schimbă nimic.
