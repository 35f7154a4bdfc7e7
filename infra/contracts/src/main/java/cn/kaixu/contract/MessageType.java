package cn.kaixu.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The stable wire name of a contract message and the topic it travels on; never a class name. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MessageType {

    /** Dotted name with version, {@code kaixu.<owner>.<event>.v<n>}. */
    String value();

    /** Topic, {@code kaixu.<owner>.<subject>}. */
    String topic();

    /** Services that act on this message; together these make the context map. */
    String[] readers();
}
