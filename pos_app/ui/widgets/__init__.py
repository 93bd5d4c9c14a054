"""Small widgets that know nothing of the till: both screens are made of them."""
