package cn.kaixu.listing.batch;

import java.util.List;

import cn.kaixu.platform.problem.Refused;

/** Why a batch failed: a refusal code and its arguments, put into words when it is read. */
public record BatchProblem(String code, List<String> arguments) {

    public BatchProblem {
        arguments = List.copyOf(arguments);
    }

    static BatchProblem of(Refused refused) {
        return new BatchProblem(
                refused.code().code(),
                refused.arguments().stream().map(Object::toString).toList());
    }
}
