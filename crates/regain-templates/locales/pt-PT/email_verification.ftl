# The message that asks to verify the address of an account.

email_verification-verify =
    .subject = Verificar o seu e-mail em { $product }
    .preheader = A ligação para verificar o seu endereço é válida durante { $valid_for }.
    .heading = Verificar o seu e-mail
    .reason = Confirme que este endereço de e-mail pertence à sua conta em { $product }.
    .action = Verificar e-mail
    .validity = A ligação é válida durante { $valid_for }. Fim da validade: { $valid_until }.
    .about = Sobre este pedido
    .not_you = Se não fez este pedido, pode ignorar esta mensagem: o endereço continua por verificar e nada muda.
