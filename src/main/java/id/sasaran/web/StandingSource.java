package id.sasaran.web;

import id.sasaran.shared.CurrentUser;

/** Tells the frame who the current user is in the agency. */
public interface StandingSource {

    Standing standing(CurrentUser user);
}
