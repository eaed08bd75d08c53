import { hash, randomBytes } from 'node:crypto';

/** 256 random bits. Only the hash is stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const tokenHash = (token: string): string => hash('sha256', token, 'hex');
