# Kommandon för kortlekar.
