# The messages about a new account.

registration-register =
    .subject = Completar su registro en { $product }
    .preheader = El enlace para completar su registro es válido durante { $valid_for }.
    .heading = Completar su registro
    .reason = Se ha iniciado un registro en { $product } con esta dirección de correo electrónico.
    .action = Completar el registro
    .validity = El enlace es válido durante { $valid_for } y funciona una sola vez. Vence: { $valid_until }.
    .about = Sobre esta solicitud
    .not_you = Si no fue usted, puede ignorar este mensaje: no se creará ninguna cuenta.

registration-invitation =
    .subject = Invitación a { $product }
    .preheader = El enlace para crear su cuenta es válido durante { $valid_for }.
    .heading = Tiene una invitación a { $product }
    .reason = La administración de { $product } le invita a crear una cuenta con esta dirección de correo electrónico.
    .action = Aceptar la invitación
    .validity = El enlace es válido durante { $valid_for } y funciona una sola vez. Vence: { $valid_until }.
    .not_you = Si no esperaba esta invitación, puede ignorar este mensaje: no se crea ninguna cuenta si no la acepta.

registration-taken =
    .subject = Ya tiene una cuenta en { $product }
    .preheader = Alguien quiso usar su dirección de correo electrónico para otra cuenta. No ha cambiado nada.
    .heading = Ya tiene una cuenta
    .reason = Alguien quiso registrarse en { $product } con esta dirección de correo electrónico o usarla para otra cuenta. Pertenece a su cuenta, así que no ha cambiado nada.
    .was_you = Si fue usted, inicie sesión con esta dirección. Si ha olvidado su contraseña, puede restablecerla allí.
    .action = Abrir { $product }
    .about = Sobre esta solicitud
    .not_you = Si no fue usted, puede ignorar este mensaje: su cuenta y su contraseña siguen igual.

registration-approved =
    .subject = Su cuenta de { $product } ha sido aprobada
    .preheader = Ya puede iniciar sesión.
    .heading = Su cuenta ha sido aprobada
    .reason = La administración de { $product } ha aprobado su cuenta. Ya puede iniciar sesión.
    .action = Abrir { $product }
    .about = Sobre su cuenta
    .not_you = Si no se registró, avísenos respondiendo a este mensaje.
