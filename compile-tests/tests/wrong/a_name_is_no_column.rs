use regain_sea_orm::{LoginColumns, Users};

fn main() {
    let address = LoginColumns::canonical("email");
    Users::of("id", address, "password_hash");
}
