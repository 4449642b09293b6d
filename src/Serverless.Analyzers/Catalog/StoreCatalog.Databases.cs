namespace Serverless.Analyzers.Catalog;

internal static partial class StoreCatalog
{
    private const string DbCommand = "System.Data.Common.DbCommand";
    private const string DbSet = "Microsoft.EntityFrameworkCore.DbSet`1";
    private const string DbContext = "Microsoft.EntityFrameworkCore.DbContext";
    private const string Dapper = "Dapper.SqlMapper";
    private const string EfRelational = "Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions";
    private const string EfQueries = "Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions";
    private const string RedisDatabase = "StackExchange.Redis.IDatabase";

    /// <summary>What a statement's text does not tell is taken from the member: a reader reads, a non-query writes.</summary>
    private static readonly StoreRow[] Sql =
    [
        .. Each(DbCommand, "ExecuteReader ExecuteScalar", StoreKinds.Sql, Read, StoreRow.Statement, null),
        .. Each(DbCommand, "ExecuteNonQuery", StoreKinds.Sql, Write, StoreRow.Statement, null),
        .. Each(Dapper, "Query QueryFirst QueryFirstOrDefault QuerySingle QuerySingleOrDefault QueryMultiple QueryUnbuffered ExecuteReader ExecuteScalar", StoreKinds.Sql, Read, StoreRow.Statement, null),
        .. Each(Dapper, "Execute", StoreKinds.Sql, Write, StoreRow.Statement, null),
        .. Each(EfRelational, "ExecuteSql ExecuteSqlRaw ExecuteSqlInterpolated", StoreKinds.Sql, Write, StoreRow.Statement, null),
        .. Each(EfRelational, "SqlQuery SqlQueryRaw", StoreKinds.Sql, Read, StoreRow.Statement, null),

        // A set is read wherever it is used for anything that has no row of its own.
        new(DbSet, "", StoreKinds.Sql, Read, StoreRow.Entity),
        .. Each(DbSet, "Find AsQueryable AsAsyncEnumerable", StoreKinds.Sql, Read, StoreRow.Entity, null),
        .. Each(DbSet, "Add AddRange Update UpdateRange Attach AttachRange", StoreKinds.Sql, Write, StoreRow.Entity, null),
        .. Each(DbSet, "Remove RemoveRange", StoreKinds.Sql, Delete, StoreRow.Entity, null),
        .. Each(DbContext, "Find", StoreKinds.Sql, Read, StoreRow.Entity, null),
        .. Each(DbContext, "Add AddRange Update UpdateRange Attach AttachRange", StoreKinds.Sql, Write, StoreRow.Entity, null),
        .. Each(DbContext, "Remove RemoveRange", StoreKinds.Sql, Delete, StoreRow.Entity, null),
        .. Each(EfQueries, "ExecuteUpdate", StoreKinds.Sql, Write, StoreRow.Entity, null),
        .. Each(EfQueries, "ExecuteDelete", StoreKinds.Sql, Delete, StoreRow.Entity, null),
    ];

    private static readonly StoreRow[] Mongo =
    [
        .. Collection("IMongoCollection`1", "Aggregate CountDocuments Count EstimatedDocumentCount Distinct DistinctMany Find FindSync MapReduce Watch", Read),
        .. Collection("IMongoCollection`1", "BulkWrite FindOneAndReplace FindOneAndUpdate InsertOne InsertMany ReplaceOne UpdateMany UpdateOne AggregateToCollection", Write),
        .. Collection("IMongoCollection`1", "DeleteMany DeleteOne FindOneAndDelete", Delete),
        .. Collection("IMongoCollectionExtensions", "Aggregate AsQueryable CountDocuments Count Distinct DistinctMany Find FindSync Watch", Read),
        .. Collection("IMongoCollectionExtensions", "FindOneAndReplace FindOneAndUpdate ReplaceOne UpdateMany UpdateOne", Write),
        .. Collection("IMongoCollectionExtensions", "DeleteMany DeleteOne FindOneAndDelete", Delete),
        .. Each("MongoDB.Driver.IMongoDatabase", "CreateCollection", StoreKinds.Mongo, Write, "name", null),
        .. Each("MongoDB.Driver.IMongoDatabase", "DropCollection", StoreKinds.Mongo, Delete, "name", null),
    ];

    private static readonly StoreRow[] Redis =
    [
        .. RedisCall("StringGet StringGetLease StringGetRange StringGetWithExpiry StringLength HashGet HashGetAll HashExists HashKeys HashValues HashLength HashScan", Read),
        .. RedisCall("KeyExists KeyType KeyTimeToLive ListRange ListLength ListGetByIndex LockQuery SetContains SetMembers SetLength SetScan", Read),
        .. RedisCall("SortedSetRangeByRank SortedSetRangeByRankWithScores SortedSetRangeByScore SortedSetScore SortedSetLength SortedSetRank StreamRange StreamRead StreamReadGroup", Read),
        .. RedisCall("StringSet StringAppend StringIncrement StringDecrement StringGetSet HashSet HashIncrement HashDecrement KeyExpire KeyPersist KeyRename", Write),
        .. RedisCall("ListLeftPush ListRightPush ListSetByIndex ListTrim LockTake LockExtend Publish SetAdd SetMove SortedSetAdd SortedSetIncrement StreamAdd StreamAcknowledge", Write),
        .. RedisCall("KeyDelete HashDelete ListLeftPop ListRightPop ListRemove LockRelease SetRemove SetPop SortedSetRemove SortedSetPop StreamDelete StringGetDelete", Delete),
        .. RedisCall("Execute ScriptEvaluate", Read | Write | Delete),
        .. Each("StackExchange.Redis.ISubscriber", "Publish", StoreKinds.Redis, Write, "channel", null),
        .. Each("StackExchange.Redis.ISubscriber", "Subscribe", StoreKinds.Redis, Read, "channel", null),
        .. Each("Microsoft.Extensions.Caching.Distributed.IDistributedCache", "Get", StoreKinds.Cache, Read, null, null),
        .. Each("Microsoft.Extensions.Caching.Distributed.IDistributedCache", "Set Refresh", StoreKinds.Cache, Write, null, null),
        .. Each("Microsoft.Extensions.Caching.Distributed.IDistributedCache", "Remove", StoreKinds.Cache, Delete, null, null),
        .. Each("Microsoft.Extensions.Caching.Distributed.DistributedCacheExtensions", "GetString", StoreKinds.Cache, Read, null, null),
        .. Each("Microsoft.Extensions.Caching.Distributed.DistributedCacheExtensions", "Set SetString", StoreKinds.Cache, Write, null, null),
    ];

    private static readonly ResourceNameRow[] DatabaseNames =
    [
        new("MongoDB.Driver.IMongoDatabase", "GetCollection", "name"),
    ];

    private static IEnumerable<StoreRow> Collection(string type, string members, AccessKinds access) =>
        Each("MongoDB.Driver." + type, members, StoreKinds.Mongo, access, StoreRow.Receiver, null);

    // The keys of a cache are no resources of their own.
    private static IEnumerable<StoreRow> RedisCall(string members, AccessKinds access) =>
        Each(RedisDatabase, members, StoreKinds.Redis, access, null, null).Concat(Each(RedisDatabase + "Async", members, StoreKinds.Redis, access, null, null));
}
