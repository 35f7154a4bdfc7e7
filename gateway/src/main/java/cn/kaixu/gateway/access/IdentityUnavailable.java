package cn.kaixu.gateway.access;

/** The identity provider did not answer, so nobody can be recognised right now. */
public class IdentityUnavailable extends RuntimeException {

    IdentityUnavailable(Throwable cause) {
        super("the identity provider does not answer", cause);
    }
}
