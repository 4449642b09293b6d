using Amazon.Lambda.DynamoDBEvents;
using Amazon.Lambda.KinesisEvents;
using Amazon.Lambda.SQSEvents;
using AWS.Lambda.Powertools.Common;

namespace AWS.Lambda.Powertools.BatchProcessing
{
    public class BatchItemFailuresResponse
    {
        internal BatchItemFailuresResponse() { }
        public List<BatchItemFailure> BatchItemFailures { get; init; }

        public class BatchItemFailure
        {
            public string ItemIdentifier { get; init; }
        }
    }

    public enum BatchProcessorErrorHandlingPolicy { DeriveFromEvent, ContinueOnBatchItemFailure, StopOnFirstBatchItemFailure }

    public interface IBatchProcessor<in TEvent, TRecord>
    {
        ProcessingResult<TRecord> ProcessingResult { get; }
        Task<ProcessingResult<TRecord>> ProcessAsync(TEvent @event, IRecordHandler<TRecord> recordHandler);
        Task<ProcessingResult<TRecord>> ProcessAsync(TEvent @event, IRecordHandler<TRecord> recordHandler, CancellationToken cancellationToken);
        Task<ProcessingResult<TRecord>> ProcessAsync(TEvent @event, IRecordHandler<TRecord> recordHandler, ProcessingOptions processingOptions);
    }

    public abstract class BatchProcessor<TEvent, TRecord> : IBatchProcessor<TEvent, TRecord>
    {
        protected extern BatchProcessor(IPowertoolsConfigurations powertoolsConfigurations);
        public ProcessingResult<TRecord> ProcessingResult { get; protected set; }
        public extern Task<ProcessingResult<TRecord>> ProcessAsync(TEvent @event, IRecordHandler<TRecord> recordHandler);
        public extern Task<ProcessingResult<TRecord>> ProcessAsync(TEvent @event, IRecordHandler<TRecord> recordHandler, CancellationToken cancellationToken);
        public virtual extern Task<ProcessingResult<TRecord>> ProcessAsync(TEvent @event, IRecordHandler<TRecord> recordHandler, ProcessingOptions processingOptions);
        protected virtual extern Task<RecordHandlerResult> HandleRecordAsync(TRecord record, IRecordHandler<TRecord> recordHandler, CancellationToken cancellationToken);
        protected virtual extern Task HandleRecordFailureAsync(TRecord record, Exception exception);
        protected abstract BatchProcessorErrorHandlingPolicy GetErrorHandlingPolicyForEvent(TEvent @event);
        protected abstract ICollection<TRecord> GetRecordsFromEvent(TEvent @event);
        protected abstract string GetRecordId(TRecord record);
    }

    [AttributeUsage(AttributeTargets.Method)]
    public class BatchProcessorAttribute : UniversalWrapperAttribute
    {
        public Type BatchProcessor { get; set; }
        public Type BatchProcessorProvider { get; set; }
        public Type RecordHandler { get; set; }
        public Type RecordHandlerProvider { get; set; }
        public BatchProcessorErrorHandlingPolicy ErrorHandlingPolicy { get; set; }
        public bool BatchParallelProcessingEnabled { get; set; }
        public bool ThrowOnFullBatchFailure { get; set; }
        public int MaxDegreeOfParallelism { get; set; }
    }

    public interface IBatchProcessorProvider<in TEvent, TRecord>
    {
        IBatchProcessor<TEvent, TRecord> Create();
    }

    public interface IRecordHandler<in TRecord>
    {
        Task<RecordHandlerResult> HandleAsync(TRecord record, CancellationToken cancellationToken);
    }

    public interface IRecordHandlerProvider<in TRecord>
    {
        IRecordHandler<TRecord> Create();
    }

    public class ProcessingOptions
    {
        public CancellationToken? CancellationToken { get; init; }
        public int? MaxDegreeOfParallelism { get; init; }
        public BatchProcessorErrorHandlingPolicy? ErrorHandlingPolicy { get; init; }
        public bool BatchParallelProcessingEnabled { get; init; }
        public bool ThrowOnFullBatchFailure { get; init; }
    }

    public class ProcessingResult<TRecord>
    {
        public BatchItemFailuresResponse BatchItemFailuresResponse { get; }
        public List<TRecord> BatchRecords { get; }
        public List<RecordSuccess<TRecord>> SuccessRecords { get; }
        public List<RecordFailure<TRecord>> FailureRecords { get; }
        public extern void Clear();
    }

    public class RecordFailure<TRecord>
    {
        public Exception Exception { get; init; }
        public TRecord Record { get; init; }
        public string RecordId { get; init; }
    }

    public class RecordSuccess<TRecord>
    {
        public RecordHandlerResult HandlerResult { get; init; }
        public TRecord Record { get; init; }
        public string RecordId { get; init; }
    }

    public class RecordHandler<TRecord> : IRecordHandler<TRecord>
    {
        internal RecordHandler() { }
        public extern Task<RecordHandlerResult> HandleAsync(TRecord record, CancellationToken cancellationToken);
        public static extern IRecordHandler<TRecord> From(Func<TRecord, Task<RecordHandlerResult>> handlerFunc);
    }

    public class RecordHandlerResult
    {
        public static RecordHandlerResult None { get; }
        public static extern RecordHandlerResult FromData(object data);
    }
}

namespace AWS.Lambda.Powertools.BatchProcessing.Sqs
{
    public interface ISqsBatchProcessor : IBatchProcessor<SQSEvent, SQSEvent.SQSMessage>;

    public interface ISqsRecordHandler : IRecordHandler<SQSEvent.SQSMessage>;

    public class SqsBatchProcessor : BatchProcessor<SQSEvent, SQSEvent.SQSMessage>, ISqsBatchProcessor
    {
        public extern SqsBatchProcessor(IPowertoolsConfigurations powertoolsConfigurations);
        protected extern SqsBatchProcessor();
        public static ProcessingResult<SQSEvent.SQSMessage> Result { get; }
        protected override extern BatchProcessorErrorHandlingPolicy GetErrorHandlingPolicyForEvent(SQSEvent @event);
        protected override extern ICollection<SQSEvent.SQSMessage> GetRecordsFromEvent(SQSEvent @event);
        protected override extern string GetRecordId(SQSEvent.SQSMessage record);
    }
}

namespace AWS.Lambda.Powertools.BatchProcessing.Kinesis
{
    public interface IKinesisEventBatchProcessor : IBatchProcessor<KinesisEvent, KinesisEvent.KinesisEventRecord>;

    public interface IKinesisEventRecordHandler : IRecordHandler<KinesisEvent.KinesisEventRecord>;

    public class KinesisEventBatchProcessor : BatchProcessor<KinesisEvent, KinesisEvent.KinesisEventRecord>, IKinesisEventBatchProcessor
    {
        public extern KinesisEventBatchProcessor(IPowertoolsConfigurations powertoolsConfigurations);
        protected extern KinesisEventBatchProcessor();
        public static ProcessingResult<KinesisEvent.KinesisEventRecord> Result { get; }
        protected override extern BatchProcessorErrorHandlingPolicy GetErrorHandlingPolicyForEvent(KinesisEvent @event);
        protected override extern ICollection<KinesisEvent.KinesisEventRecord> GetRecordsFromEvent(KinesisEvent @event);
        protected override extern string GetRecordId(KinesisEvent.KinesisEventRecord record);
    }
}

namespace AWS.Lambda.Powertools.BatchProcessing.DynamoDb
{
    public interface IDynamoDbStreamBatchProcessor : IBatchProcessor<DynamoDBEvent, DynamoDBEvent.DynamodbStreamRecord>;

    public interface IDynamoDbStreamRecordHandler : IRecordHandler<DynamoDBEvent.DynamodbStreamRecord>;

    public class DynamoDbStreamBatchProcessor : BatchProcessor<DynamoDBEvent, DynamoDBEvent.DynamodbStreamRecord>, IDynamoDbStreamBatchProcessor
    {
        public extern DynamoDbStreamBatchProcessor(IPowertoolsConfigurations powertoolsConfigurations);
        protected extern DynamoDbStreamBatchProcessor();
        public static ProcessingResult<DynamoDBEvent.DynamodbStreamRecord> Result { get; }
        protected override extern BatchProcessorErrorHandlingPolicy GetErrorHandlingPolicyForEvent(DynamoDBEvent @event);
        protected override extern ICollection<DynamoDBEvent.DynamodbStreamRecord> GetRecordsFromEvent(DynamoDBEvent @event);
        protected override extern string GetRecordId(DynamoDBEvent.DynamodbStreamRecord record);
    }
}
