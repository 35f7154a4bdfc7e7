package cn.kaixu.platform.recurring;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Runs every {@link RecurringWork} that is a bean. */
@AutoConfiguration
public class RecurringConfiguration {

    @Bean
    RecurringWorks recurringWorks(ObjectProvider<RecurringWork> works) {
        return new RecurringWorks(works.orderedStream().toList());
    }
}
