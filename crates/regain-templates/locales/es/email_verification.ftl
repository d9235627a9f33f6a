# The message that asks to verify the address of an account.

email_verification-verify =
    .subject = Verificar su correo electrónico en { $product }
    .preheader = El enlace para verificar su dirección es válido durante { $valid_for }.
    .heading = Verificar su correo electrónico
    .reason = Confirme que esta dirección de correo electrónico pertenece a su cuenta de { $product }.
    .action = Verificar correo electrónico
    .validity = El enlace es válido durante { $valid_for }. Vence: { $valid_until }.
    .about = Sobre esta solicitud
    .not_you = Si no lo ha solicitado, puede ignorar este mensaje: la dirección queda sin verificar y no cambia nada.
