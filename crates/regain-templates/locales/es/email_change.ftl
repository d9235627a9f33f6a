# The messages about a change of address.

email_change-confirm =
    .subject = Verificar su nueva dirección en { $product }
    .preheader = El enlace para verificar la nueva dirección es válido durante { $valid_for }.
    .heading = Verificar la nueva dirección de correo electrónico
    .reason = Se ha pedido que esta dirección de correo electrónico sea la dirección de inicio de sesión de una cuenta de { $product }. No cambia nada hasta que se verifique.
    .action = Verificar nueva dirección
    .validity = El enlace es válido durante { $valid_for }. Vence: { $valid_until }.
    .about = Sobre esta solicitud
    .not_you = Si no lo ha solicitado, no verifique la dirección. Puede ignorar este mensaje: sin su verificación no cambia nada.

email_change-approve =
    .subject = Aprobar el cambio de dirección en { $product }
    .preheader = El enlace para aprobar el cambio es válido durante { $valid_for }. Sin su aprobación no cambia nada.
    .heading = Aprobar el cambio de su correo electrónico
    .reason = Hemos recibido una solicitud para asignar otra dirección de correo electrónico a su cuenta de { $product }. Sin su aprobación no cambia nada.
    .about = Sobre esta solicitud
    .was_you = Si fue usted, compruebe la nueva dirección y apruebe el cambio con el enlace de abajo.
    .action = Aprobar el cambio
    .validity = El enlace es válido durante { $valid_for } y funciona una sola vez. Vence: { $valid_until }.
    .not_you = Si no fue usted, no apruebe el cambio: su cuenta conserva esta dirección. Es posible que alguien conozca su contraseña; por eso, abra { $product } y cámbiela allí.

email_change-asked =
    .subject = Solicitud de cambio de dirección en { $product }
    .preheader = Si fue usted, no tiene que hacer nada. Si no, puede detener el cambio en un plazo de { $valid_for }.
    .heading = Solicitud de cambio de su correo electrónico
    .reason = Hemos recibido una solicitud para cambiar la dirección de correo electrónico de su cuenta de { $product }. No cambia nada hasta que se verifique la nueva dirección.
    .about = Sobre esta solicitud
    .was_you = Si fue usted, no tiene que hacer nada más aquí.
    .not_you = Si no fue usted, otra persona tiene acceso a su cuenta. Actúe ahora y detenga el cambio con el enlace de abajo: su cuenta conserva esta dirección, se cierra la sesión en todos los dispositivos y usted recibe un enlace para crear una nueva contraseña.
    .action = No fui yo
    .validity = El enlace es válido durante { $valid_for }, aunque para entonces ya se haya verificado la nueva dirección. Vence: { $valid_until }.

email_change-changed =
    .subject = Su dirección en { $product } ha cambiado
    .preheader = Si no fue usted, actúe ahora: puede deshacer el cambio en un plazo de { $valid_for }.
    .heading = Su dirección de correo electrónico ha cambiado
    .reason = Se ha cambiado la dirección de correo electrónico de su cuenta de { $product }. A partir de ahora, inicie sesión con la nueva dirección.
    .about = Sobre este cambio
    .was_you = Si fue usted, no tiene que hacer nada más.
    .not_you = Si no fue usted, actúe ahora y deshaga el cambio con el enlace de abajo: su cuenta recupera esta dirección, se cierra la sesión en todos los dispositivos y usted recibe un enlace para crear una nueva contraseña.
    .action = No fui yo
    .validity = El enlace es válido durante { $valid_for }. Vence: { $valid_until }.

email_change-reverted =
    .subject = Cambio de dirección en { $product } cancelado
    .preheader = Su contraseña está bloqueada. El enlace para crear una nueva llegará en otro mensaje.
    .heading = El cambio de dirección se ha cancelado
    .reason = Se ha cancelado el cambio de su dirección de correo electrónico. Esta es la dirección de su cuenta de { $product } y se ha cerrado la sesión en todos los dispositivos.
    .next = Su contraseña está bloqueada hasta que cree una nueva. El enlace para hacerlo llegará en otro mensaje. Si no llega, pida un nuevo enlace en la página de inicio de sesión.
    .action = Abrir { $product }
    .about = Sobre este cambio
    .not_you = Si no lo canceló usted, avísenos respondiendo a este mensaje.
