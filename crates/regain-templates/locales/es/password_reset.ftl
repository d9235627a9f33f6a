# The messages about setting a new password.

password_reset-reset =
    .subject = Restablecer su contraseña de { $product }
    .preheader = El enlace para crear una nueva contraseña es válido durante { $valid_for }.
    .heading = Crear una nueva contraseña
    .reason = Hemos recibido una solicitud para restablecer la contraseña de su cuenta de { $product }.
    .action = Crear una nueva contraseña
    .validity = El enlace es válido durante { $valid_for } y funciona una sola vez. Vence: { $valid_until }.
    .about = Sobre esta solicitud
    .not_you = Si no fue usted, puede ignorar este mensaje: el enlace por sí solo no cambia nada.

password_reset-by_administrator =
    .subject = Crear una nueva contraseña de { $product }
    .preheader = El enlace para crear una nueva contraseña es válido durante { $valid_for }.
    .heading = Crear una nueva contraseña
    .reason = La administración de { $product } ha iniciado el restablecimiento de la contraseña de su cuenta.
    .action = Crear una nueva contraseña
    .validity = El enlace es válido durante { $valid_for } y funciona una sola vez. Vence: { $valid_until }.
    .about = Sobre esta solicitud
    .not_you = Si no esperaba este mensaje, consulte a la administración antes de abrir el enlace. El enlace por sí solo no cambia nada.

password_reset-no_account =
    .subject = No se restableció ninguna contraseña de { $product }
    .preheader = No hay ninguna cuenta de { $product } con esta dirección cuya contraseña se pueda restablecer.
    .heading = No se restableció ninguna contraseña
    .reason = Alguien pidió restablecer la contraseña de { $product } para esta dirección de correo electrónico. No hemos encontrado ninguna cuenta con esta dirección cuya contraseña se pueda restablecer.
    .was_you = Si fue usted, pruebe con la dirección con la que se registró, inicie sesión de otra manera o cree una cuenta.
    .action = Abrir { $product }
    .about = Sobre esta solicitud
    .not_you = Si no fue usted, puede ignorar este mensaje: no ha cambiado nada.
