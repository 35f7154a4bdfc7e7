package cn.kaixu.listing.conversion;

import cn.kaixu.listing.conversion.value.ConversionId;

/** Everything one can ask of a conversion. */
public sealed interface ConversionCommand permits PrepareConversion, UndoConversion, FileConversion, RecordOutcome {

    ConversionId conversionId();
}
