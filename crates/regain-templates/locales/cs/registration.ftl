# The messages about a registration: to complete it, an invitation, an address already in use, an approval.
registration-register =
    .subject = Dokončete registraci ve službě { $product }
    .preheader = Odkaz k dokončení registrace platí { $valid_for }.
    .heading = Dokončete registraci
    .reason = S touto e-mailovou adresou byla zahájena registrace ve službě { $product }.
    .action = Dokončit registraci
    .validity = Odkaz platí { $valid_for }, do { $valid_until }, a funguje jen jednou.
    .about = O této žádosti
    .not_you = Pokud žádost není od vás, můžete tuto zprávu ignorovat: žádný účet nevznikne.

registration-invitation =
    .subject = Pozvánka do služby { $product }
    .preheader = Odkaz k vytvoření účtu platí { $valid_for }.
    .heading = Pozvánka do služby { $product }
    .reason = Správa služby { $product } vás zve k vytvoření účtu s touto e-mailovou adresou.
    .action = Přijmout pozvánku
    .validity = Odkaz platí { $valid_for }, do { $valid_until }, a funguje jen jednou.
    .not_you = Pokud je pro vás tato pozvánka nečekaná, můžete tuto zprávu ignorovat: dokud pozvánku nepřijmete, žádný účet nevznikne.

registration-taken =
    .subject = Ve službě { $product } už máte účet
    .preheader = Někdo chtěl použít vaši e-mailovou adresu pro jiný účet. Nic se nezměnilo.
    .heading = Účet už máte
    .reason = Někdo se chtěl s touto e-mailovou adresou zaregistrovat ve službě { $product } nebo ji použít pro jiný účet. Patří k vašemu účtu, proto se nic nezměnilo.
    .was_you = Pokud je žádost od vás, přihlaste se touto adresou. Pokud si heslo nepamatujete, můžete si ho tam obnovit.
    .action = Otevřít službu { $product }
    .about = O této žádosti
    .not_you = Pokud žádost není od vás, můžete tuto zprávu ignorovat: váš účet i heslo zůstávají stejné.

registration-approved =
    .subject = Váš účet ve službě { $product } byl schválen
    .preheader = Nyní se můžete přihlásit.
    .heading = Váš účet byl schválen
    .reason = Správa služby { $product } schválila váš účet. Nyní se můžete přihlásit.
    .action = Otevřít službu { $product }
    .about = O vašem účtu
    .not_you = Pokud registrace není od vás, dejte nám vědět odpovědí na tuto zprávu.
