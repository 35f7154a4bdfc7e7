package cn.kaixu.platform.axon;

import org.axonframework.spring.config.SpringAggregateConfigurer;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Gives every aggregate the one cache, so that aggregate classes need not name it. */
final class AggregateCaching implements BeanFactoryPostProcessor {

    static final String CACHE = "aggregateCache";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanNamesForType(SpringAggregateConfigurer.class, true, false)) {
            BeanDefinition definition = beans.getBeanDefinition(name);
            if (!definition.getPropertyValues().contains("cache")) {
                definition.getPropertyValues().add("cache", CACHE);
            }
        }
    }
}
