/**
 * Who can log in: the accounts and machine clients of {@code demo-accounts.yaml} and the claims they carry. Depends on nothing else here.
 * Start reading at {@link cn.kaixu.identity.account.DemoAccounts}.
 */
@NullMarked
package cn.kaixu.identity.account;

import org.jspecify.annotations.NullMarked;
