package cn.kaixu.identity.account;

import cn.kaixu.identity.IdentityProperties;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Lets every demo account in with the one password of the installation, kept only as its hash. */
@Component
class DemoAccountDetails implements UserDetailsService {

    private final DemoAccounts accounts;
    private final String passwordHash;

    DemoAccountDetails(DemoAccounts accounts, IdentityProperties properties, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.passwordHash = encoder.encode(properties.secrets().demoPassword());
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        if (!accounts.isPerson(username)) {
            throw new UsernameNotFoundException("unknown account");
        }
        return User.withUsername(username).password(passwordHash).build();
    }
}
