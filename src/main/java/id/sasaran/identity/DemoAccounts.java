package id.sasaran.identity;

import java.util.List;

/** The accounts that the sign-in page of the demo offers; absent outside the demo. */
public interface DemoAccounts {

    /** The accounts, agency by agency. */
    List<DemoAccount> list();

    /** The one password of all demo accounts. */
    String password();

    /**
     * One account to try.
     *
     * @param roleKey message key of the role it shows
     */
    record DemoAccount(String agencyName, String username, String roleKey, String personName, String positionName) {}
}
