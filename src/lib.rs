//! Connect any web app, website or edge function to HighLevel contacts.
