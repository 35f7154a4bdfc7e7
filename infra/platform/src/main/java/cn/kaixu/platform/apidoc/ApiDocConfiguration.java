package cn.kaixu.platform.apidoc;

import java.math.BigDecimal;
import java.util.Arrays;

import cn.kaixu.platform.paging.PageRequest;
import cn.kaixu.platform.problem.ProblemDocument;
import cn.kaixu.platform.security.Actor;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Completes the generated description with what the platform does to every request. */
@AutoConfiguration
public class ApiDocConfiguration {

    private static final String BEARER = "bearer";
    private static final String PROBLEM = "ProblemDocument";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, PageRequest.class);
    }

    @Bean
    OpenAPI openApi(Environment environment) {
        SecurityScheme bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT");
        return new OpenAPI()
                .info(new Info()
                        .title("开许 Kaixu · " + environment.getProperty("spring.application.name", ""))
                        .version("1"))
                .components(new Components().addSecuritySchemes(BEARER, bearer))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    /** Every operation may answer with a problem document. */
    @Bean
    OpenApiCustomizer problemResponses() {
        return api -> {
            ModelConverters.getInstance(true)
                    .resolveAsResolvedSchema(new AnnotatedType(ProblemDocument.class).resolveAsRef(false))
                    .referencedSchemas
                    .forEach(api.getComponents()::addSchemas);
            if (api.getPaths() != null) {
                api.getPaths().values().stream()
                        .flatMap(path -> path.readOperations().stream())
                        .forEach(ApiDocConfiguration::addProblem);
            }
        };
    }

    private static void addProblem(Operation operation) {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("没有执行；type 与 code 说明原因 · not carried out")
                                .content(new Content()
                                        .addMediaType("application/problem+json", new MediaType().schema(schema))));
    }

    /** Describes the two parameters behind a {@link PageRequest}. */
    @Bean
    OperationCustomizer pageParameters() {
        return (operation, method) -> {
            if (Arrays.stream(method.getMethodParameters()).anyMatch(p -> p.getParameterType() == PageRequest.class)) {
                operation.addParametersItem(parameter("page", 1, Integer.MAX_VALUE));
                operation.addParametersItem(parameter("size", PageRequest.DEFAULT_SIZE, PageRequest.LARGEST_SIZE));
            }
            return operation;
        };
    }

    private static QueryParameter parameter(String name, int otherwise, int largest) {
        Schema<Number> schema = new IntegerSchema()._default(otherwise);
        schema.setMinimum(BigDecimal.ONE);
        schema.setMaximum(BigDecimal.valueOf(largest));
        QueryParameter parameter = new QueryParameter();
        parameter.setName(name);
        parameter.setSchema(schema);
        return parameter;
    }
}
