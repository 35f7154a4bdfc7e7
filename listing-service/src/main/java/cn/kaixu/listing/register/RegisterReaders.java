package cn.kaixu.listing.register;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.annotation.security.RolesAllowed;

import cn.kaixu.contract.kernel.Roles;

/** For everybody a declaration may concern. Which declarations each of them sees is said by {@link RegisterQueries#visible}. */
@RolesAllowed({
    Roles.PATENTEE,
    Roles.BUREAU_CLERK,
    Roles.INSTITUTION_CLERK,
    Roles.REVIEWER,
    Roles.AGENCY_OFFICER,
    Roles.MANAGER,
    Roles.AUDITOR
})
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RegisterReaders {}
