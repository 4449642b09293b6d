using Amazon.Runtime;
using Amazon.CognitoIdentityProvider.Model;

namespace Amazon.CognitoIdentityProvider
{
    public class AuthFlowType : ConstantClass
    {
        public extern AuthFlowType(string value);
        public static readonly AuthFlowType ADMIN_NO_SRP_AUTH, ADMIN_USER_PASSWORD_AUTH, CUSTOM_AUTH, REFRESH_TOKEN, REFRESH_TOKEN_AUTH, USER_AUTH, USER_PASSWORD_AUTH, USER_SRP_AUTH;
        public static extern implicit operator AuthFlowType(string value);
    }

    public class ChallengeNameType : ConstantClass
    {
        public extern ChallengeNameType(string value);
        public static readonly ChallengeNameType ADMIN_NO_SRP_AUTH, CUSTOM_CHALLENGE, MFA_SETUP, NEW_PASSWORD_REQUIRED, PASSWORD_VERIFIER, SMS_MFA, SOFTWARE_TOKEN_MFA;
        public static extern implicit operator ChallengeNameType(string value);
    }

    public class MessageActionType : ConstantClass
    {
        public extern MessageActionType(string value);
        public static readonly MessageActionType RESEND, SUPPRESS;
        public static extern implicit operator MessageActionType(string value);
    }

    public class AmazonCognitoIdentityProviderConfig : ClientConfig
    {
        public extern AmazonCognitoIdentityProviderConfig();
        public override extern string ServiceVersion { get; }
        public override extern string UserAgent { get; }
        public override extern string RegionEndpointServiceName { get; }
        public override extern Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(Amazon.Runtime.Endpoints.ServiceOperationEndpointParameters parameters);
    }

    public interface IAmazonCognitoIdentityProvider : IAmazonService, IDisposable
    {
        static ClientConfig IAmazonService.CreateDefaultClientConfig() => throw null;
        static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => throw null;
        Task<AdminCreateUserResponse> AdminCreateUserAsync(AdminCreateUserRequest request, CancellationToken cancellationToken = default);
        Task<AdminDeleteUserResponse> AdminDeleteUserAsync(AdminDeleteUserRequest request, CancellationToken cancellationToken = default);
        Task<AdminGetUserResponse> AdminGetUserAsync(AdminGetUserRequest request, CancellationToken cancellationToken = default);
        Task<AdminInitiateAuthResponse> AdminInitiateAuthAsync(AdminInitiateAuthRequest request, CancellationToken cancellationToken = default);
        Task<AdminSetUserPasswordResponse> AdminSetUserPasswordAsync(AdminSetUserPasswordRequest request, CancellationToken cancellationToken = default);
        Task<AdminAddUserToGroupResponse> AdminAddUserToGroupAsync(AdminAddUserToGroupRequest request, CancellationToken cancellationToken = default);
        Task<AdminUpdateUserAttributesResponse> AdminUpdateUserAttributesAsync(AdminUpdateUserAttributesRequest request, CancellationToken cancellationToken = default);
        Task<ConfirmForgotPasswordResponse> ConfirmForgotPasswordAsync(ConfirmForgotPasswordRequest request, CancellationToken cancellationToken = default);
        Task<ConfirmSignUpResponse> ConfirmSignUpAsync(ConfirmSignUpRequest request, CancellationToken cancellationToken = default);
        Task<ForgotPasswordResponse> ForgotPasswordAsync(ForgotPasswordRequest request, CancellationToken cancellationToken = default);
        Task<GetUserResponse> GetUserAsync(GetUserRequest request, CancellationToken cancellationToken = default);
        Task<GlobalSignOutResponse> GlobalSignOutAsync(GlobalSignOutRequest request, CancellationToken cancellationToken = default);
        Task<InitiateAuthResponse> InitiateAuthAsync(InitiateAuthRequest request, CancellationToken cancellationToken = default);
        Task<ListUsersResponse> ListUsersAsync(ListUsersRequest request, CancellationToken cancellationToken = default);
        Task<RespondToAuthChallengeResponse> RespondToAuthChallengeAsync(RespondToAuthChallengeRequest request, CancellationToken cancellationToken = default);
        Task<SignUpResponse> SignUpAsync(SignUpRequest request, CancellationToken cancellationToken = default);
    }

    public class AmazonCognitoIdentityProviderClient : AmazonServiceClient, IAmazonCognitoIdentityProvider
    {
        public extern AmazonCognitoIdentityProviderClient();
        public extern AmazonCognitoIdentityProviderClient(Amazon.RegionEndpoint region);
        public extern AmazonCognitoIdentityProviderClient(AmazonCognitoIdentityProviderConfig config);
        public extern AmazonCognitoIdentityProviderClient(AWSCredentials credentials);
        public extern AmazonCognitoIdentityProviderClient(AWSCredentials credentials, Amazon.RegionEndpoint region);
        public extern AmazonCognitoIdentityProviderClient(AWSCredentials credentials, AmazonCognitoIdentityProviderConfig clientConfig);
        public extern AmazonCognitoIdentityProviderClient(string awsAccessKeyId, string awsSecretAccessKey);
        public extern AmazonCognitoIdentityProviderClient(string awsAccessKeyId, string awsSecretAccessKey, Amazon.RegionEndpoint region);
        public extern AmazonCognitoIdentityProviderClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonCognitoIdentityProviderConfig clientConfig);
        public extern AmazonCognitoIdentityProviderClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken);
        public extern AmazonCognitoIdentityProviderClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, Amazon.RegionEndpoint region);
        public extern AmazonCognitoIdentityProviderClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonCognitoIdentityProviderConfig clientConfig);
        public virtual extern Task<AdminCreateUserResponse> AdminCreateUserAsync(AdminCreateUserRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<AdminDeleteUserResponse> AdminDeleteUserAsync(AdminDeleteUserRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<AdminGetUserResponse> AdminGetUserAsync(AdminGetUserRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<AdminInitiateAuthResponse> AdminInitiateAuthAsync(AdminInitiateAuthRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<AdminSetUserPasswordResponse> AdminSetUserPasswordAsync(AdminSetUserPasswordRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<AdminAddUserToGroupResponse> AdminAddUserToGroupAsync(AdminAddUserToGroupRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<AdminUpdateUserAttributesResponse> AdminUpdateUserAttributesAsync(AdminUpdateUserAttributesRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<ConfirmForgotPasswordResponse> ConfirmForgotPasswordAsync(ConfirmForgotPasswordRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<ConfirmSignUpResponse> ConfirmSignUpAsync(ConfirmSignUpRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<ForgotPasswordResponse> ForgotPasswordAsync(ForgotPasswordRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<GetUserResponse> GetUserAsync(GetUserRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<GlobalSignOutResponse> GlobalSignOutAsync(GlobalSignOutRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<InitiateAuthResponse> InitiateAuthAsync(InitiateAuthRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<ListUsersResponse> ListUsersAsync(ListUsersRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<RespondToAuthChallengeResponse> RespondToAuthChallengeAsync(RespondToAuthChallengeRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<SignUpResponse> SignUpAsync(SignUpRequest request, CancellationToken cancellationToken = default);
    }
}

namespace Amazon.CognitoIdentityProvider.Model
{
    public class AmazonCognitoIdentityProviderRequest : AmazonWebServiceRequest;

    public class AmazonCognitoIdentityProviderException : AmazonServiceException
    {
        public extern AmazonCognitoIdentityProviderException(string message);
    }

    public class NotAuthorizedException : AmazonCognitoIdentityProviderException
    {
        public extern NotAuthorizedException(string message);
    }

    public class UserNotFoundException : AmazonCognitoIdentityProviderException
    {
        public extern UserNotFoundException(string message);
    }

    public class UsernameExistsException : AmazonCognitoIdentityProviderException
    {
        public extern UsernameExistsException(string message);
    }

    public class UserNotConfirmedException : AmazonCognitoIdentityProviderException
    {
        public extern UserNotConfirmedException(string message);
    }

    public class CodeMismatchException : AmazonCognitoIdentityProviderException
    {
        public extern CodeMismatchException(string message);
    }

    public class ExpiredCodeException : AmazonCognitoIdentityProviderException
    {
        public extern ExpiredCodeException(string message);
    }

    public class InvalidPasswordException : AmazonCognitoIdentityProviderException
    {
        public extern InvalidPasswordException(string message);
    }

    public class AttributeType
    {
        public string Name { get; set; }
        public string Value { get; set; }
    }

    public class AuthenticationResultType
    {
        public string AccessToken { get; set; }
        public string IdToken { get; set; }
        public string RefreshToken { get; set; }
        public string TokenType { get; set; }
        public int? ExpiresIn { get; set; }
    }

    public class UserType
    {
        public List<AttributeType> Attributes { get; set; }
        public bool? Enabled { get; set; }
        public string Username { get; set; }
    }

    public class AdminCreateUserRequest : AmazonCognitoIdentityProviderRequest
    {
        public Dictionary<string, string> ClientMetadata { get; set; }
        public List<string> DesiredDeliveryMediums { get; set; }
        public bool? ForceAliasCreation { get; set; }
        public MessageActionType MessageAction { get; set; }
        public string TemporaryPassword { get; set; }
        public string Username { get; set; }
        public string UserPoolId { get; set; }
        public List<AttributeType> UserAttributes { get; set; }
        public List<AttributeType> ValidationData { get; set; }
    }

    public class AdminCreateUserResponse : AmazonWebServiceResponse
    {
        public UserType User { get; set; }
    }

    public class AdminDeleteUserRequest : AmazonCognitoIdentityProviderRequest
    {
        public string Username { get; set; }
        public string UserPoolId { get; set; }
    }

    public class AdminDeleteUserResponse : AmazonWebServiceResponse;

    public class AdminGetUserRequest : AmazonCognitoIdentityProviderRequest
    {
        public string Username { get; set; }
        public string UserPoolId { get; set; }
    }

    public class AdminGetUserResponse : AmazonWebServiceResponse
    {
        public bool? Enabled { get; set; }
        public List<AttributeType> UserAttributes { get; set; }
        public string Username { get; set; }
    }

    public class AdminInitiateAuthRequest : AmazonCognitoIdentityProviderRequest
    {
        public AuthFlowType AuthFlow { get; set; }
        public Dictionary<string, string> AuthParameters { get; set; }
        public Dictionary<string, string> ClientMetadata { get; set; }
        public string ClientId { get; set; }
        public string Session { get; set; }
        public string UserPoolId { get; set; }
    }

    public class AdminInitiateAuthResponse : AmazonWebServiceResponse
    {
        public AuthenticationResultType AuthenticationResult { get; set; }
        public ChallengeNameType ChallengeName { get; set; }
        public Dictionary<string, string> ChallengeParameters { get; set; }
        public string Session { get; set; }
    }

    public class AdminSetUserPasswordRequest : AmazonCognitoIdentityProviderRequest
    {
        public string Password { get; set; }
        public string Username { get; set; }
        public string UserPoolId { get; set; }
        public bool? Permanent { get; set; }
    }

    public class AdminSetUserPasswordResponse : AmazonWebServiceResponse;

    public class AdminAddUserToGroupRequest : AmazonCognitoIdentityProviderRequest
    {
        public string GroupName { get; set; }
        public string Username { get; set; }
        public string UserPoolId { get; set; }
    }

    public class AdminAddUserToGroupResponse : AmazonWebServiceResponse;

    public class AdminUpdateUserAttributesRequest : AmazonCognitoIdentityProviderRequest
    {
        public List<AttributeType> UserAttributes { get; set; }
        public string Username { get; set; }
        public string UserPoolId { get; set; }
    }

    public class AdminUpdateUserAttributesResponse : AmazonWebServiceResponse;

    public class ConfirmForgotPasswordRequest : AmazonCognitoIdentityProviderRequest
    {
        public string ClientId { get; set; }
        public string ConfirmationCode { get; set; }
        public string Password { get; set; }
        public string SecretHash { get; set; }
        public string Username { get; set; }
    }

    public class ConfirmForgotPasswordResponse : AmazonWebServiceResponse;

    public class ConfirmSignUpRequest : AmazonCognitoIdentityProviderRequest
    {
        public string ClientId { get; set; }
        public string ConfirmationCode { get; set; }
        public string SecretHash { get; set; }
        public string Session { get; set; }
        public string Username { get; set; }
    }

    public class ConfirmSignUpResponse : AmazonWebServiceResponse;

    public class ForgotPasswordRequest : AmazonCognitoIdentityProviderRequest
    {
        public string ClientId { get; set; }
        public string SecretHash { get; set; }
        public string Username { get; set; }
    }

    public class ForgotPasswordResponse : AmazonWebServiceResponse;

    public class GetUserRequest : AmazonCognitoIdentityProviderRequest
    {
        public string AccessToken { get; set; }
    }

    public class GetUserResponse : AmazonWebServiceResponse
    {
        public List<AttributeType> UserAttributes { get; set; }
        public string Username { get; set; }
    }

    public class GlobalSignOutRequest : AmazonCognitoIdentityProviderRequest
    {
        public string AccessToken { get; set; }
    }

    public class GlobalSignOutResponse : AmazonWebServiceResponse;

    public class InitiateAuthRequest : AmazonCognitoIdentityProviderRequest
    {
        public AuthFlowType AuthFlow { get; set; }
        public Dictionary<string, string> AuthParameters { get; set; }
        public Dictionary<string, string> ClientMetadata { get; set; }
        public string ClientId { get; set; }
        public string Session { get; set; }
    }

    public class InitiateAuthResponse : AmazonWebServiceResponse
    {
        public AuthenticationResultType AuthenticationResult { get; set; }
        public ChallengeNameType ChallengeName { get; set; }
        public Dictionary<string, string> ChallengeParameters { get; set; }
        public string Session { get; set; }
    }

    public class ListUsersRequest : AmazonCognitoIdentityProviderRequest
    {
        public List<string> AttributesToGet { get; set; }
        public string Filter { get; set; }
        public string PaginationToken { get; set; }
        public string UserPoolId { get; set; }
        public int? Limit { get; set; }
    }

    public class ListUsersResponse : AmazonWebServiceResponse
    {
        public string PaginationToken { get; set; }
        public List<UserType> Users { get; set; }
    }

    public class RespondToAuthChallengeRequest : AmazonCognitoIdentityProviderRequest
    {
        public ChallengeNameType ChallengeName { get; set; }
        public Dictionary<string, string> ChallengeResponses { get; set; }
        public string ClientId { get; set; }
        public string Session { get; set; }
    }

    public class RespondToAuthChallengeResponse : AmazonWebServiceResponse
    {
        public AuthenticationResultType AuthenticationResult { get; set; }
        public ChallengeNameType ChallengeName { get; set; }
        public string Session { get; set; }
    }

    public class SignUpRequest : AmazonCognitoIdentityProviderRequest
    {
        public string ClientId { get; set; }
        public string Password { get; set; }
        public string SecretHash { get; set; }
        public string Username { get; set; }
        public List<AttributeType> UserAttributes { get; set; }
        public List<AttributeType> ValidationData { get; set; }
    }

    public class SignUpResponse : AmazonWebServiceResponse
    {
        public string Session { get; set; }
        public string UserSub { get; set; }
        public bool? UserConfirmed { get; set; }
    }
}
